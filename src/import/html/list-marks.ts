import type { DomNode } from "html-to-text";

type Numbering = (number: number) => string;

const decimal: Numbering = (number) => String(number);

/** The numbering for each value of HTML's `type`, which is case-sensitive. */
const numberings: ReadonlyMap<string, Numbering> = new Map([
  ["1", decimal],
  ["a", letters],
  ["A", (number) => letters(number).toUpperCase()],
  ["i", roman],
  ["I", (number) => roman(number).toUpperCase()],
]);

/** The `type` for each CSS list style, which some editors write instead. */
const styles: ReadonlyMap<string, string> = new Map([
  ["decimal", "1"],
  ["lower-alpha", "a"],
  ["lower-latin", "a"],
  ["upper-alpha", "A"],
  ["upper-latin", "A"],
  ["lower-roman", "i"],
  ["upper-roman", "I"],
]);

/** The prefix of each node in a list: "- ", the item's number in the list's style, or nothing if it is not an item. */
export function listMarks(list: DomNode, children: readonly DomNode[]): readonly string[] {
  if (list.name !== "ol") return children.map(({ name }) => (name === "li" ? "- " : ""));
  const isReversed = list.attribs?.["reversed"] !== undefined;
  const items = children.filter(({ name }) => name === "li").length;
  const listNumbering = numberingOf(list) ?? decimal;
  let next = wholeNumber(list, "start") ?? (isReversed ? items : 1);
  return children.map((child) => {
    if (child.name !== "li") return "";
    const number = wholeNumber(child, "value") ?? next;
    next = number + (isReversed ? -1 : 1);
    return `${(numberingOf(child) ?? listNumbering)(number)}. `;
  });
}

function numberingOf({ attribs }: DomNode): Numbering | null {
  const [, style = ""] = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(String(attribs?.["style"] ?? "")) ?? [];
  const type = styles.get(style.toLowerCase()) ?? String(attribs?.["type"] ?? "").trim();
  return numberings.get(type) ?? null;
}

function wholeNumber({ attribs }: DomNode, name: string): number | null {
  const printed = String(attribs?.[name] ?? "").trim();
  return /^-?\d{1,9}$/.test(printed) ? Number(printed) : null;
}

/** 1 → "a", 26 → "z", 27 → "aa". Numbers below 1 stay digits. */
function letters(number: number): string {
  if (number < 1) return decimal(number);
  let text = "";
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26)) {
    text = String.fromCharCode(97 + ((left - 1) % 26)) + text;
  }
  return text;
}

/** The Roman numerals of 0 to 9 for units, tens, hundreds and thousands. */
const numerals = ["i,v,x", "x,l,c", "c,d,m", "m"].map((letters) => {
  const [one = "", five = "", ten = ""] = letters.split(",");
  const four = one + five;
  return ["", one, one.repeat(2), one.repeat(3), four, five, five + one, five + one.repeat(2)].concat(
    five + one.repeat(3),
    one + ten,
  );
});
const LARGEST_ROMAN = 3999;

function roman(number: number): string {
  if (number < 1 || number > LARGEST_ROMAN) return decimal(number);
  const digits = [...String(number)].map(Number);
  return digits.map((digit, at) => numerals[digits.length - 1 - at]?.[digit] ?? "").join("");
}
