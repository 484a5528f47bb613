import type { DomNode, FormatCallback } from "html-to-text";
import { listMarks } from "./list-marks.ts";
import { isSign, lower, raise } from "./raised-digits.ts";
import { tableText } from "./table-text.ts";

/** Formatters of elements that replace those of html-to-text. */
export const formatters: Readonly<Record<string, FormatCallback>> = {
  link: (element, walk, builder) => {
    walk(element.children, builder);
    const address = shownAddress(String(element.attribs?.href ?? ""));
    const text = textOf(element);
    if (address === "" || sameAddress(text, address)) return;
    // The address comes after the link's text, so a space at the end of that text moves behind the address.
    const space = /\s$/.test(text) ? " " : "";
    const shown = text.trim() === "" ? address : ` [${address}]${space}`;
    builder.addInline(shown, { noWordTransform: true });
  },

  // In a list item a paragraph is only a line, so that the items stay together.
  paragraph: (element, walk, builder) => {
    const breaks = element.parent?.name === "li" ? 1 : 2;
    builder.openBlock({ leadingLineBreaks: breaks });
    walk(element.children, builder);
    builder.closeBlock({ trailingLineBreaks: breaks });
  },

  raised: (element, walk, builder) => walkSign(element, walk, builder, raise),
  lowered: (element, walk, builder) => walkSign(element, walk, builder, lower),

  list: (element, walk, builder) => {
    const nested = /^(?:li|ul|ol|menu)$/.test(element.parent?.name ?? "");
    const children = element.children.filter((child) => child.type !== "text" || /\S/.test(child.data ?? ""));
    if (children.length === 0) return;
    const marks = listMarks(element, children);
    builder.openList({ leadingLineBreaks: nested ? 1 : 2 });
    for (const [at, child] of children.entries()) {
      builder.openListItem({ prefix: marks[at] ?? "" });
      if (child.name === "li") walk(child.children, builder);
      else walk([child], builder);
      builder.closeListItem();
    }
    builder.closeList({ trailingLineBreaks: nested ? 1 : 2 });
  },

  rows: (element, walk, builder) => {
    const openCell = (nodes: DomNode[], attributes: DomNode["attribs"]): void => {
      builder.openTableCell();
      walk(nodes, builder);
      builder.closeTableCell({
        colspan: Number(attributes?.colspan ?? 1),
        rowspan: Number(attributes?.rowspan ?? 1),
      });
    };
    const walkRows = (nodes: readonly DomNode[]): void => {
      for (const node of nodes) {
        if (/^(?:thead|tbody|tfoot|center)$/.test(node.name ?? "")) walkRows(node.children);
        else if (node.type === "tag" || /\S/.test(node.data ?? "")) {
          builder.openTableRow();
          // Content outside rows or cells, such as a caption, becomes a separate row or cell.
          if (node.name !== "tr") openCell([node], null);
          else for (const cell of node.children) walkCell(cell);
          builder.closeTableRow();
        }
      }
    };
    const walkCell = (node: DomNode): void => {
      if (node.name === "td" || node.name === "th") openCell(node.children, node.attribs);
      else if (node.type === "tag" || (node.type === "text" && /\S/.test(node.data ?? "")))
        openCell([node], null);
    };
    builder.openTable();
    walkRows(element.children);
    builder.closeTable({ tableToString: tableText });
  },

  alternative: (element, _walk, builder) => {
    builder.addInline(String(element.attribs?.alt ?? ""));
  },
};

function walkSign(
  element: DomNode,
  walk: Parameters<FormatCallback>[1],
  builder: Parameters<FormatCallback>[2],
  transform: (word: string) => string,
): void {
  const sign = isSign(textOf(element));
  if (sign) builder.pushWordTransform(transform);
  walk(element.children, builder);
  if (sign) builder.popWordTransform();
}

/** The text inside an element, unchanged. */
function textOf(element: DomNode): string {
  return element.type === "text" ? (element.data ?? "") : (element.children ?? []).map(textOf).join("");
}

/** The target of a link, without redirects added by mail filters; empty if it leads nowhere outside the page. */
function shownAddress(href: string): string {
  const address = href.trim().replace(/\s/g, "%20");
  if (/^(?:#|javascript:|data:|about:|file:)/i.test(address)) return "";
  if (!/^https:\/\/[a-z0-9.-]+\.safelinks\.protection\.outlook\.com\//i.test(address)) return address;
  const target = /[?&]url=([^&]+)/i.exec(address)?.[1] ?? "";
  try {
    return decodeURIComponent(target) || address;
  } catch {
    return target;
  }
}

function sameAddress(text: string, address: string): boolean {
  return bare(text) === bare(address);
}

function bare(address: string): string {
  return address
    .trim()
    .replace(/^(?:https?:\/\/|mailto:|tel:)/i, "")
    .replace(/\/$/, "")
    .toLowerCase();
}
