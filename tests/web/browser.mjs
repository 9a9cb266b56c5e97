// The system's own Chromium, asked to keep to itself.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

function findChromium() {
  if (process.env.BROADSIDE_CHROMIUM) return process.env.BROADSIDE_CHROMIUM;
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        continue;
      }
    }
  }
  throw new Error("No Chromium was found: install it, or say in BROADSIDE_CHROMIUM where it is.");
}

export function launch() {
  // Chromium's sandbox does not start for root, as whom containers run.
  const args = process.getuid?.() === 0 ? [...quiet, "--no-sandbox"] : quiet;
  return chromium.launch({ executablePath: findChromium(), args });
}
