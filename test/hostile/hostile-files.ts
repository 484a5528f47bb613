import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";

/** More than the longest record that is read, in characters. */
const TOO_LONG = 70_000_000;

const item = (id: number, fields: object = {}) => ({
  id,
  uin: String(id),
  dateTabled: "2025-09-01T00:00:00",
  questionText: `To ask the Minister, about ferry number ${id}.`,
  ...fields,
});

const lines = (...values: readonly object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");

/** `content` wrapped in `depth` levels of the brackets. */
const nested = (open: string, close: string, depth: number, content = "") =>
  open.repeat(depth) + content + close.repeat(depth);

/** Each entity doubles the one before it, so thirty levels would be a thousand million characters. */
const doubling = Array.from({ length: 30 }, (_, n) => `<!ENTITY e${n + 1} "&e${n};&e${n};">`).join("");

/** Files meant to fill the memory, overflow the stack, run for hours or control a terminal, by their names. */
const contents: Readonly<Record<string, string | Uint8Array>> = {
  "good.json": JSON.stringify([item(700_001)]),
  "bomb.json.gz": gzipSync(JSON.stringify([item(700_002, { questionText: "a".repeat(TOO_LONG) })]), {
    level: 1,
  }),
  "one-line.txt.zst": zstdCompressSync(
    `Asked by: A B (C - D)\nQuestion to the Home Office:\nTo ask ${"a".repeat(TOO_LONG)}`,
  ),
  "one-cell.csv.zst": zstdCompressSync(
    `uin,house,tabledOn,text\n1,Commons,2025-09-01,"${"a".repeat(TOO_LONG)}`,
  ),
  "bomb-in-bomb.json.gz": gzipSync(gzipSync("[".repeat(1_000_000))),
  "deep-list.json": nested("[", "]", 200_000),
  "deep-object.json": nested('{"results":', "}", 50_000, "1"),
  "deep-field.json": `[${JSON.stringify(item(700_003)).replace("}", `,"x":${nested("[", "]", 5000)}}`)}]`,
  "never-ends.json": `[{"id":700004,"questionText":"${"a".repeat(1_000_000)}`,
  "prototype.json":
    '[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":700005,"uin":"700005","dateTabled":"2025-09-01","questionText":"To ask about prototypes."}]',
  "surrogates.json": String.raw`[{"id":700006,"uin":"700006","dateTabled":"2025-09-01","questionText":"To ask \ud800 about \udc00\ud800 ferries."}]`,
  "controls.json": JSON.stringify([
    item(700_007, { questionText: "To ask \u0000\u001b[2J\u202e about ferries." }),
  ]),
  "numbers.json": '[{"id":1e400,"uin":-0,"dateTabled":"2025-09-01","questionText":"To ask about numbers."}]',
  "same-key.json":
    '[{"id":700008,"id":700009,"uin":"1","uin":"2","dateTabled":"2025-09-01","questionText":"To ask twice."}]',
  "many-broken.jsonl": lines(item(700_012)) + "{]\n".repeat(5000),
  "entities.xml": `<?xml version="1.0"?><!DOCTYPE publicwhip [<!ENTITY e0 "ferry">${doubling}]><publicwhip><ques id="uk.org.publicwhip/wrans/2025-09-01a.1.0.q0" speakername="A B">&e30;</ques></publicwhip>`,
  "outside.xml": `<?xml version="1.0"?><!DOCTYPE publicwhip [<!ENTITY x SYSTEM "file:///etc/passwd">]><publicwhip><ques id="uk.org.publicwhip/wrans/2025-09-01a.2.0.q0" speakername="A B">&x;</ques></publicwhip>`,
  "deep.xml": `<publicwhip>${nested("<p>", "</p>", 100_000)}</publicwhip>`,
  "zeros.txt": new Uint8Array(1_000_000),
  "half-utf16.txt": Buffer.from(
    "\ufeffAsked by: A B (C - D)\nQuestion to the Home Office:\nTo ask.\n",
    "utf16le",
  ).subarray(0, -1),
  "not-utf8.json": Buffer.from([
    0x5b, 0x7b, 0x22, 0xc0, 0xaf, 0xed, 0xa0, 0x80, 0x22, 0x3a, 0x31, 0x7d, 0x5d,
  ]),
  "open-quote.csv": `uin,house,tabledOn,text\n1,Commons,2025-09-01,"To ask\n${"2,Commons,2025-09-02,x\n".repeat(1000)}`,
  "html.json": JSON.stringify([item(700_010, { answerText: nested("<div>", "</div>", 20_000, "Yes.") })]),
  "damaged.json.gz": gzipSync(lines(item(700_011))).subarray(0, -9),
  "gigabyte.json.zst": Buffer.concat([
    zstdCompressSync('[{"id":700013,"questionText":"'),
    ...Array<Uint8Array>(100).fill(zstdCompressSync("a".repeat(10_000_000))),
  ]),
  "many-members.json.gz": Buffer.concat(Array<Uint8Array>(20_000).fill(gzipSync(""))),
  "archive.json": Buffer.from("PK\u0003\u0004\u0014\u0000\u0000\u0000", "latin1"),
  "wide.csv": `uin,house,tabledOn,text${",x".repeat(200_000)}\n1,Commons,2025-09-01,To ask.\n`,
  "days.jsonl": lines(
    item(700_014, { dateTabled: "2025-02-30" }),
    item(700_015, { dateTabled: "+275760-09-13" }),
    item(700_016, { dateTabled: "0000-00-00T25:61:61" }),
  ),
  "large-number.json": '[{"id":99999999999999999999999,"uin":1e999,"dateTabled":2025,"questionText":7}]',
  "open-comments.json": JSON.stringify([item(700_017, { answerText: "<!-- ".repeat(100_000) })]),
  "open-tags.json": JSON.stringify([item(700_018, { answerText: "<a href='".repeat(100_000) })]),
  "entities.json": JSON.stringify([item(700_019, { answerText: "&amp;#38;&#x110000;&#0;".repeat(30_000) })]),
  "no-full-stop.json": JSON.stringify([
    item(700_020, { questionText: "To ask about Guinea and Congo and Georgia ".repeat(3000) }),
  ]),
  "name\u001b[2J\nRead 9.json": "no questions",
};

/** A folder with all of them, a link to itself, a broken link and a pipe without a writer. */
export function writeHostileFiles(): string {
  const folder = join(mkdtempSync(join(tmpdir(), "hostile-")), "files");
  mkdirSync(folder);
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content);
  symlinkSync(folder, join(folder, "itself"));
  symlinkSync(join(folder, "missing"), join(folder, "nowhere.json"));
  execFileSync("mkfifo", [join(folder, "pipe.json")]);
  return folder;
}
