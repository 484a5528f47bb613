import { existsSync } from "node:fs";

/** The path of the installed Chromium; undefined if there is none. */
export function findChromium(): string | undefined {
  return ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
    existsSync(path),
  );
}

/** Options that let Chromium run as root in a container, without a GPU and without calling outside services. */
export const chromiumArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--no-first-run",
] as const;
