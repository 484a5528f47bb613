import { html, type SafeHtml } from "@remix-run/html-template";
import { jsonText } from "../../export/json-text.ts";

/** Data for search engines inside a page. It is JSON, in which HTML's own escapes would not be read. */
export function jsonLdScript(data: Readonly<Record<string, unknown>>): SafeHtml {
  const text = jsonText({ "@context": "https://schema.org", ...data });
  return html`<script type="application/ld+json">${html.raw`${text}`}</script>`;
}
