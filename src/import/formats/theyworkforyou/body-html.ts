import { hasTags } from "../../html/tags.ts";
import { parseDay } from "../parse-day.ts";
import { withoutScrape } from "./publicwhip-id.ts";

/** A paragraph, table or other block of a question or reply. */
export type Block = {
  readonly html: string;
  /** The number printed with it, which makes it a separate question. */
  readonly qnum: string | null;
  /** The kind of paragraph: `numindent`, `holdinganswer` and others. */
  readonly kind: string | null;
  /** The dates marked in it, ISO 8601. */
  readonly days: readonly string[];
};

export type Attributes = Readonly<Record<string, string>>;

/** Inline elements, including those of Office (`st1:country-region`). All others are blocks. */
const inline = new Set([
  "a",
  "abbr",
  "b",
  "br",
  "em",
  "i",
  "phrase",
  "q",
  "s",
  "small",
  "span",
  "strong",
  "sub",
]);
inline.add("img").add("sup").add("u");
/** Elements in which white space between children means nothing. */
const structure = new Set(["table", "thead", "tbody", "tfoot", "tr", "ul", "ol"]);
const kept = new Set(["alt", "class", "colspan", "href", "reversed", "rowspan", "start", "type", "value"]);
const tagName = /^[a-z][a-z0-9]*$/;

/**
 * Writes the markup of a question or reply as HTML, a block at a time. Ids of paragraphs are left out because they
 * differ between scrapes. A marked date becomes `<time>`, any other phrase `<span>`.
 */
export class BodyHtml {
  readonly #blocks: Block[] = [];
  readonly #open: { readonly source: string; readonly tag: string }[] = [];
  #html = "";
  #qnum: string | null = null;
  #kind: string | null = null;
  #days: string[] = [];
  /** True in a paragraph made for text that has none in the source. */
  #bare = false;
  #length = 0;

  /** Length of the HTML so far, in UTF-16 code units. */
  get length(): number {
    return this.#length + this.#html.length;
  }

  open(name: string, attributes: Attributes): void {
    const source = name.toLowerCase();
    if (this.#open.length === 0) this.#begin(inline.has(source) || !tagName.test(source), attributes);
    const day =
      source === "phrase" && attributes["class"] === "date" ? parseDay(attributes["code"] ?? "") : null;
    if (day !== null) this.#days.push(day);
    const tag = source !== "phrase" ? source : day === null ? "span" : "time";
    this.#open.push({ source, tag });
    if (tagName.test(tag)) this.#html += `<${tag}${writeAttributes(source, attributes, day)}>`;
  }

  text(text: string): void {
    const inside = this.#open.at(-1)?.source;
    if (/^\s*$/.test(text) && (inside === undefined ? !this.#bare : structure.has(inside))) return;
    if (inside === undefined) this.#begin(true, {});
    this.#html += escapeText(text);
  }

  /** Adds a CDATA section. XML treats it as text, but a source that has HTML tags in it means them as markup. */
  cdata(text: string): void {
    if (!hasTags(text)) {
      this.text(text);
      return;
    }
    if (this.#open.length === 0) this.#begin(true, {});
    this.#html += text;
  }

  close(): void {
    const closed = this.#open.pop();
    if (closed === undefined) return;
    if (closed.tag !== "br" && tagName.test(closed.tag)) this.#html += `</${closed.tag}>`;
    if (this.#open.length === 0 && !this.#bare) this.#finish();
  }

  /** The blocks, once the element is closed. */
  end(): readonly Block[] {
    this.#finish();
    return this.#blocks;
  }

  /** At the outermost level: continues bare text, or begins a block. */
  #begin(bare: boolean, attributes: Attributes): void {
    if (bare && this.#bare) return;
    this.#finish();
    this.#bare = bare;
    if (bare) {
      this.#html = "<p>";
      return;
    }
    this.#qnum = attributes["qnum"]?.trim() || null;
    this.#kind = attributes["class"]?.trim() || null;
  }

  #finish(): void {
    const html = this.#bare ? `${this.#html.trimEnd()}</p>` : this.#html;
    if (html !== "") {
      this.#blocks.push({ html, qnum: this.#qnum, kind: this.#kind, days: this.#days });
      this.#length += html.length;
    }
    this.#html = "";
    this.#qnum = null;
    this.#kind = null;
    this.#days = [];
    this.#bare = false;
  }
}

function writeAttributes(source: string, attributes: Attributes, day: string | null): string {
  if (day !== null) return ` datetime="${day}"`;
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    if (kept.has(name)) return [` ${name}="${escapeValue(value)}"`];
    const isNote = source === "phrase" && tagName.test(name);
    return isNote ? [` data-${name}="${escapeValue(withoutScrape(value))}"`] : [];
  });
  return written.join("");
}

function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));
}

function escapeValue(value: string): string {
  return escapeText(value).replace(/"/g, "&quot;");
}
