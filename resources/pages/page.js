// Comforts only: every page works without this script. It stores nothing and asks no other host for anything.
(() => {
  "use strict";
  const form = document.querySelector("form[method=post]");
  const source = new URLSearchParams(location.search).get("utm_source");
  if (form && source && /^[\w-]{1,40}$/.test(source)) form.elements.source.value = source;

  const panel = document.querySelector(".share");
  if (!panel) return;
  const { url, title, copied } = panel.dataset;
  const status = panel.querySelector("[role=status]");
  const post = panel.querySelector("#post");

  const offer = (action, possible, run) => {
    const button = panel.querySelector(`[data-action=${action}]`);
    if (!button || !possible) return;
    button.closest("li").hidden = false;
    button.addEventListener("click", () => run().catch(() => {}));
  };
  offer("share", navigator.share, () => navigator.share({ title, url }));
  offer("copy", navigator.clipboard, async () => {
    await navigator.clipboard.writeText(url);
    status.textContent = copied;
  });
  post.addEventListener("focus", () => post.select());

  // A Mastodon address may be typed as a server, its web address, or "@name@server".
  const mastodon = panel.querySelector(".mastodon");
  const server = mastodon.querySelector("input");
  mastodon.hidden = false;
  mastodon.addEventListener("submit", (event) => {
    event.preventDefault();
    const host = server.value.trim().replace(/^https?:\/\//i, "").replace(/\/.*$/, "").replace(/^.*@/, "");
    if (/^[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?$/i.test(host))
      location.assign(`https://${host}/share?text=${encodeURIComponent(mastodon.dataset.text)}`);
    else server.focus();
  });
})();
