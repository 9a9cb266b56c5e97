// Every page of the exported example, as its readers meet it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { launch } from "./browser.mjs";
import { filesIn, makeSite, serve } from "./site.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const phone = { width: 320, height: 640 };
const desktop = { width: 1280, height: 800 };

let site;
let server;
let browser;
let pages;

before(async () => {
  site = makeSite();
  pages = filesIn(site.folder, ".html");
  server = await serve(site.folder);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
  site?.remove();
});

/** Opens a page in a fresh browser profile, hands it to `look`, and fails on anything that the browser complains about. */
async function open(path, options, look) {
  const context = await browser.newContext({ viewport: desktop, ...options });
  const complaints = [];
  try {
    const page = await context.newPage();
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(`${server.origin}/${path}`);
    await look(page, context);
  } finally {
    await context.close();
  }
  assert.deepEqual(complaints, [], path);
}

/** The head's links and meta tags, read without a script. */
async function headOf(path) {
  let head;
  await open(path, {}, async (page) => {
    head = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      canonical: document.querySelector("link[rel=canonical]").href,
      alternates: [...document.querySelectorAll("link[rel=alternate]")].map((link) => [link.hreflang, link.href]),
      meta: Object.fromEntries(
        [...document.querySelectorAll("meta[content]")].map((meta) => [
          meta.getAttribute("property") ?? meta.name,
          meta.content,
        ]),
      ),
    }));
  });
  return head;
}

test("there are a sign page and a thank-you page in three languages, and a door", () => {
  const expected = ["ar", "en", "fr"].flatMap((language) => [`${language}/sign/index.html`, `${language}/thanks/index.html`]);
  assert.deepEqual(pages, [...expected, "index.html"]);
});

test("html-validate finds nothing", async () => {
  const validator = new HtmlValidate({ root: true, extends: ["html-validate:recommended"] });
  for (const path of pages) {
    const report = await validator.validateFile(join(site.folder, path));
    const findings = report.results.flatMap((result) =>
      result.messages.map((message) => `${path}:${message.line} ${message.ruleId}: ${message.message}`),
    );
    assert.deepEqual(findings, []);
  }
});

for (const colorScheme of ["light", "dark"]) {
  for (const viewport of [phone, desktop]) {
    test(`axe finds nothing, ${colorScheme}, ${viewport.width} px`, async () => {
      for (const path of pages) {
        await open(path, { viewport, colorScheme }, async (page) => {
          await page.evaluate(axe);
          const { violations } = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags }), axeTags);
          const findings = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${path} ${id}: ${node.html}`));
          assert.deepEqual(findings, []);
        });
      }
    });
  }
}

test("nothing asks another host, fails to load or leaves a cookie", async () => {
  for (const path of pages) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const foreign = [];
    const failed = [];
    page.on("request", (request) => request.url().startsWith(`${server.origin}/`) || foreign.push(request.url()));
    page.on("response", (response) => response.ok() || failed.push(response.url()));
    await page.goto(`${server.origin}/${path}`, { waitUntil: "networkidle" });
    assert.deepEqual([foreign, failed, await context.cookies()], [[], [], []], path);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0, path);
    await context.close();
  }
});

test("no page is wider than a small phone", async () => {
  for (const path of pages) {
    await open(path, { viewport: phone }, async (page) => {
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= phone.width, path);
    });
  }
});

test("a page without its images is at most 30 KB, zipped", () => {
  const shared = ["page.css", "page.js"].map((name) => readFileSync(join(site.folder, "assets", name)));
  assert.ok(shared[1].length <= 3 * 1024);
  for (const path of pages) {
    const size = [readFileSync(join(site.folder, path)), ...shared].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
    assert.ok(size <= 30 * 1024, `${path}: ${size} bytes`);
  }
});

test("canonical addresses and alternates name each other", async () => {
  const heads = new Map();
  for (const path of pages) heads.set(path, await headOf(path));
  const canonical = new Set([...heads.values()].map((head) => head.canonical));
  assert.equal(canonical.size, pages.length);
  for (const [path, head] of heads) {
    assert.equal(head.meta["og:url"], head.canonical, path);
    assert.ok(head.alternates.some(([language]) => language === "x-default"), path);
    for (const [, url] of head.alternates) assert.ok(canonical.has(url), `${path}: ${url}`);
    if (path !== "index.html") assert.equal(new Map(head.alternates).get(head.lang), head.canonical, path);
    for (const [other, otherHead] of heads) {
      const sameKind = path.split("/")[1] === other.split("/")[1];
      if (sameKind) assert.deepEqual(otherHead.alternates, head.alternates, `${path} and ${other}`);
    }
  }
});

test("the share card is there, at the size that the page says", async () => {
  for (const path of pages) {
    const { canonical, meta } = await headOf(path);
    const base = path === "index.html" ? canonical : new URL("../../", canonical).href;
    assert.ok(meta["og:image"].startsWith(base), path);
    assert.equal(meta["twitter:image"], meta["og:image"], path);
    const png = readFileSync(join(site.folder, meta["og:image"].slice(base.length)));
    assert.equal(png.toString("latin1", 1, 4), "PNG");
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)].map(String), [meta["og:image:width"], meta["og:image:height"]]);
  }
});

test("everything is there without a script", async () => {
  for (const path of pages.filter((page) => page.includes("/"))) {
    await open(path, { javaScriptEnabled: false }, async (page) => {
      assert.ok(await page.locator("h1").isVisible(), path);
      assert.ok((await page.locator(".networks a:visible").count()) >= 10, path);
      assert.equal(await page.locator(".share button:visible").count(), 0, path);
      assert.ok(await page.locator("#post").isVisible(), path);
      assert.ok(await page.locator("a[href$='/index.html'][hreflang]").first().isVisible(), path);
      assert.equal(await page.locator("form[method=post] button:visible").count(), path.includes("/sign/") ? 1 : 0, path);
    });
  }
});

test("every stop of the keyboard can be seen", async () => {
  for (const path of pages) {
    await open(path, { viewport: phone, reducedMotion: "reduce" }, async (page) => {
      await page.keyboard.press("Tab");
      const first = page.locator(":focus");
      assert.equal(await first.getAttribute("class"), "skip", path);
      const stops = await page.locator("a[href]:visible, button:visible, input:visible, textarea:visible").count();
      for (let stop = 0; stop < stops; ++stop) {
        const seen = await page.evaluate(() => {
          const style = getComputedStyle(document.activeElement);
          const box = document.activeElement.getBoundingClientRect();
          return {
            element: document.activeElement.outerHTML.slice(0, 80),
            outlined: style.outlineStyle === "solid" && parseFloat(style.outlineWidth) >= 2,
            inView: box.width > 0 && box.top >= 0 && box.left >= 0 && box.right <= innerWidth && box.top < innerHeight,
          };
        });
        assert.deepEqual(seen, { ...seen, outlined: true, inView: true }, path);
        await page.keyboard.press("Tab");
      }
    });
  }
});

test("the skip link leads past the header", async () => {
  await open("en/sign/", {}, async (page) => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "content");
  });
});

test("Arabic is mirrored", async () => {
  await open("ar/sign/", {}, async (page) => {
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), "rtl");
    const title = await page.locator("h1").boundingBox();
    const card = await page.locator(".sign").boundingBox();
    assert.ok(card.x + card.width < title.x);
  });
});

test("the form sends what was typed, the channel and no consent that was not given", async () => {
  for (const consents of [false, true]) {
    await open("en/sign/?utm_source=bluesky", {}, async (page) => {
      const action = await page.locator("form[method=post]").getAttribute("action");
      const sent = new Promise((resolve) => {
        page.route(action, (route) => {
          resolve(new URLSearchParams(route.request().postData()));
          return route.fulfill({ contentType: "text/html", body: "<title>Taken</title>" });
        });
      });
      await page.getByLabel("First name").fill("Ines");
      await page.getByLabel("Last name").fill("Example");
      await page.getByLabel("E-mail", { exact: true }).fill("ines@example.org");
      if (consents) await page.getByRole("checkbox").check();
      await page.locator("form[method=post] button").click();
      const fields = await sent;
      assert.equal(fields.get("campaign"), "human-rights-defenders");
      assert.equal(fields.get("language"), "en");
      assert.equal(fields.get("source"), "bluesky");
      assert.equal(fields.get("first_name"), "Ines");
      assert.equal(fields.get("email"), "ines@example.org");
      assert.equal(fields.get("consent_email"), consents ? "yes" : null);
    });
  }
});

test("the link can be copied", async () => {
  await open("fr/thanks/", { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    await page.locator("[data-action=copy]").click();
    const { url, copied } = await page.locator(".share").evaluate((panel) => ({ ...panel.dataset }));
    await page.locator("[role=status]", { hasText: copied }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), url);
  });
});

test("Mastodon is shared to at the reader's own server, and nowhere else", async () => {
  await open("en/thanks/", {}, async (page) => {
    await page.route("https://social.example/**", (route) => route.fulfill({ contentType: "text/html", body: "<title>x</title>" }));
    const server = page.locator("#server");
    const button = page.locator(".mastodon button");
    for (const none of ["nonsense", "https://", "a b.example", "javascript:alert(1)//.example"]) {
      await server.fill(none);
      await button.click();
      assert.equal(new URL(page.url()).pathname, "/en/thanks/", none);
    }
    const text = await page.locator(".mastodon").getAttribute("data-text");
    await server.fill("@ines@social.example");
    await button.click();
    await page.waitForURL("https://social.example/share**");
    assert.equal(new URL(page.url()).searchParams.get("text"), text);
    assert.match(text, /utm_source=mastodon/);
  });
});
