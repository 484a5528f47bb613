import { readFileSync } from "node:fs";
import type { Outcome } from "../frame/outcome.ts";

const readAsset = (name: string) => readFileSync(new URL(`../assets/${name}`, import.meta.url), "utf8");

/** The parts of the stylesheet, in their order. */
const styles = ["base.css", "frame.css", "facts.css", "rows.css", "forms.css"];

const assets: Readonly<Record<string, () => Outcome>> = {
  "/style.css": () => ({
    kind: "text",
    body: styles.map(readAsset).join("\n"),
    mediaType: "text/css; charset=utf-8",
  }),
  "/icon.svg": () => ({ kind: "text", body: readAsset("icon.svg"), mediaType: "image/svg+xml" }),
  "/favicon.ico": () => ({ kind: "redirect", to: "/icon.svg" }),
};

const read = new Map<string, Outcome>();

/** The stylesheet and the icon; null for any other address. */
export function fixedText(pathname: string): Outcome | null {
  const known = read.get(pathname) ?? assets[pathname]?.() ?? null;
  if (known !== null) read.set(pathname, known);
  return known;
}
