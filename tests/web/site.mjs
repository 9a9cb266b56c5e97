// The example campaign's site, made by broadside-cli and served on this computer alone.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** Makes the kit in a folder of its own; `remove` takes it away again. */
export function makeSite() {
  const cli = process.env.BROADSIDE_CLI;
  if (!cli) throw new Error("Say in BROADSIDE_CLI where broadside-cli is.");
  const folder = mkdtempSync(join(tmpdir(), "broadside-web-"));
  const workspace = join(folder, "example.broadside");
  const run = (...words) => execFileSync(cli, words, { stdio: ["ignore", "pipe", "inherit"] });
  run("init", workspace, "--example");
  run("kit", workspace, "human-rights-defenders", "--out", join(folder, "kit"));
  return { folder: join(folder, "kit", "site"), remove: () => rmSync(folder, { recursive: true }) };
}

/** The paths of a folder's files with this extension, with "/", sorted. */
export function filesIn(folder, extension, below = "") {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return filesIn(folder, extension, path);
      return extname(path) === extension ? [path] : [];
    })
    .sort();
}

/** Serves a folder on a free port; a path that ends in "/" gives its index.html. */
export async function serve(folder) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    try {
      const bytes = readFileSync(join(folder, path.endsWith("/") ? `${path}index.html` : path));
      response.writeHead(200, { "content-type": types[extname(path)] ?? types[".html"] }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
