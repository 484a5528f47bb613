import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_LINE_BYTES, splitLines } from "../../../src/import/read/split-lines.ts";
import { inPieces } from "../formats/collect-entries.ts";

async function split(input: string | Uint8Array, size = 7) {
  const lines = [];
  for await (const run of splitLines(inPieces(Buffer.from(input), size))) lines.push(...run);
  return lines;
}

describe("lines of a file", () => {
  test("end with LF, CRLF or CR, and are counted from 1", async () => {
    const lines = await split("one\ntwo\r\nthree\rfour\n\r\nsix", 1);
    expect(lines.map((line) => [line.number, line.text])).toEqual([
      [1, "one"],
      [2, "two"],
      [3, "three"],
      [4, "four"],
      [5, ""],
      [6, "six"],
    ]);
  });

  test("do not include the byte order mark", async () => {
    const [line] = await split("\uFEFFone", 1);
    expect(line).toEqual({ number: 1, text: "one", fault: null });
  });

  test("are reported if not UTF-8, without affecting other lines", async () => {
    const lines = await split(
      Buffer.concat([Buffer.from("one\ncaf"), Buffer.from([0xe9]), Buffer.from("\nthree")]),
    );
    expect(lines.map((line) => line.fault)).toEqual([null, expect.stringContaining("not valid UTF-8"), null]);
  });

  test("are reported if they contain a NUL", async () => {
    const [line] = await split("o\0ne");
    expect(line?.fault).toContain("NUL");
  });

  test("keep a character that is split between two chunks", async () => {
    const [line] = await split("Sudan’s — Adré", 1);
    expect(line).toEqual({ number: 1, text: "Sudan’s — Adré", fault: null });
  });

  test("are reported and dropped if too long", async () => {
    async function* pieces() {
      const piece = Buffer.alloc(1024 * 1024, "x");
      for (let size = 0; size <= MAX_LINE_BYTES; size += piece.length) yield piece;
      yield Buffer.from("\nnext");
    }
    const lines = [];
    for await (const run of splitLines(pieces())) lines.push(...run);
    expect(lines.map((line) => line.fault)).toEqual([expect.stringContaining("bytes long"), null]);
    expect(lines[0]?.text.length).toBeLessThan(5000);
  });

  test("are the same for chunks of any size", async () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "\n", "\r", "\r\n", " ", "😀") });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (value, size) => {
        expect(await split(value, size)).toEqual(await split(value, 1000));
      }),
    );
  });
});
