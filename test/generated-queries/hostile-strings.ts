import fc from "fast-check";
import { nodeLabels } from "../../src/model/graph.ts";

/** Strings by which somebody may try to get at the engine below, or to make the server fail. */

const fragments = [
  ...[
    "'; DROP TABLE question; --",
    "' OR '1'='1",
    `" OR ""="`,
    "') UNION SELECT 1, 2, 3 --",
    "x'--",
    "?1",
    ":ids",
    "@ids",
  ],
  ...[
    "x'}) MATCH (n) DETACH DELETE n //",
    "`) CALL db.labels() //",
    "$ids",
    "{id: $ids}",
    "\\u0027}) RETURN 1 //",
    "') YIELD *",
  ],
  ...[
    '"',
    '""',
    "*",
    "a*",
    "NEAR(",
    "AND",
    "a AND",
    "OR OR",
    "NOT",
    "(a",
    "a)",
    "text:a",
    "-a",
    "^a",
    "a~",
    "/a/",
    "[a TO",
    "a^9",
    "||",
    "\\",
    "+",
  ],
  ...[
    "\0",
    "a\0b",
    "\u0001",
    "\u001b[31m",
    "\r\n",
    "\u2028",
    "\ufeff",
    "\uffff",
    "\ufffe",
    "\ud800",
    "\udc00",
    "a\ud83d",
    "\u{1f600}",
    "\u{10ffff}",
    "\u202e",
    "İ",
    "ß",
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "null",
    "undefined",
    "NaN",
    "-1",
    "1e999",
    "0",
    "",
    " ",
    "%00",
    "%s",
    "$" + "{7*7}",
    "../../etc/passwd",
    "<script>",
  ],
];

const long = ["a", "é", " ", "[", "\u{1f600}", "a b "].flatMap((part) =>
  [200, 2000, 20_000].map((length) => part.repeat(length / part.length)),
);

/** Any run of UTF-16 code units, halves of pairs among them. */
const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units));

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...fragments) },
  { weight: 1, arbitrary: fc.constantFrom(...long) },
  { weight: 1, arbitrary: codeUnits },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...fragments), { minLength: 2, maxLength: 5 })
      .map((parts) => parts.join(" ")),
  },
);

const encoded = (value: string) => Buffer.from(value).toString("base64url");

/** Ids that no query has returned. */
const forgedId = fc
  .tuple(fc.constantFrom(...nodeLabels, "Nothing", "", "__proto__"), text)
  .map(([label, id]) => encoded(`${label}:${id}`));

const key = fc.oneof(
  text,
  fc.double(),
  fc.integer(),
  fc.constantFrom(null, true, {}, [], 1e308, -1e308, 0.5),
);

const position = fc.tuple(key, fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: key }));

/** A cursor that somebody took apart and gave another position, perhaps one of the wrong type. */
export function forgeCursor(cursor: string, position: readonly [unknown, unknown]): string {
  const parts: unknown[] = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  return encoded(JSON.stringify([...parts.slice(0, -position.length), ...position]));
}

/** Cursors of no list. */
const badCursor = fc.oneof(
  position.map((place) => encoded(JSON.stringify(place))),
  fc.constantFrom("[", "[1]", `["a"]`, "{}", "[1,2,3]", "[".repeat(5000), `["a","b","c"]`).map(encoded),
);

/** What somebody would try where a text, an id or a cursor is expected; now and then something meant for another place. */
export const hostileStrings = {
  text: fc.oneof({ weight: 8, arbitrary: text }, forgedId, badCursor),
  id: fc.oneof({ weight: 4, arbitrary: forgedId }, text, badCursor),
  cursor: fc.oneof({ weight: 4, arbitrary: badCursor }, text, forgedId),
  position,
} as const;
