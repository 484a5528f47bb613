import { existsSync } from "node:fs";

/** The path of the machine's Chromium; undefined if there is none. */
export function findChromium(): string | undefined {
  return ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
    existsSync(path),
  );
}

/** With these, Chromium runs as root in a container, needs no GPU and calls no outside service. */
export const chromiumArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--no-first-run",
] as const;
