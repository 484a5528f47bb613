import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseFile } from "../../../src/import/formats/parse-file.ts";
import { importFiles } from "../../../src/import/import-files.ts";
import type { ParsedRecord, SkippedRecord } from "../../../src/import/question-record.ts";
import { openSource } from "../../../src/import/read/open-source.ts";
import { UnreadableInputError } from "../../../src/model/errors.ts";
import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.ts";
import { collect, type Parsed } from "../formats/collect-entries.ts";
import { sample } from "../formats/theyworkforyou/parse-bytes.ts";

const compressions = { gzip: gzipSync, zstd: zstdCompressSync } as const;
const kinds = ["gzip", "zstd"] as const;

let folder = "";
let path = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "compressed-"));
  path = join(folder, "answers.txt");
});
afterAll(() => rm(folder, { recursive: true }));

/** Records that do not repeat each other, so that compressing leaves something to cut. */
const records = (count: number): Buffer =>
  Buffer.from(
    Array.from({ length: count }, (_, at) => {
      const word = ((at * 2_654_435_761) % 4_294_967_296).toString(36);
      return `Asked by: A B (C - D)\nQuestion to the Home Office:\nTo ask why ${word} is ${at}.\n`;
    }).join(""),
  );

async function parse(bytes: Uint8Array): Promise<Parsed & { readonly fault: string | null }> {
  await writeFile(path, bytes);
  const found = { records: [] as ParsedRecord[], skipped: [] as SkippedRecord[] };
  try {
    for await (const entry of parseFile(path)) {
      if (entry.kind === "record") found.records.push(entry.record);
      else if (entry.kind === "skipped") found.skipped.push(entry.skipped);
      else if (entry.kind === "fault") found.skipped.push(entry.fault);
    }
    return { ...found, fault: null };
  } catch (error) {
    if (!(error instanceof UnreadableInputError)) throw error;
    return { ...found, fault: error.message };
  }
}

describe.each(kinds)("a file compressed with %s", (kind) => {
  const compress = compressions[kind];

  test("is recognised by its content and gives the same records and lines as the file itself", async () => {
    for (const content of [records(3), records(20_000), sample]) {
      const plain = withoutTimes(await parse(content));
      expect(withoutTimes(await parse(compress(content)))).toEqual(plain);
    }
  });

  test("may consist of several", async () => {
    const parts = [records(3), Buffer.from("\n"), records(4000)];
    const { records: found, fault } = await parse(Buffer.concat(parts.map((part) => compress(part))));
    expect([found.length, fault]).toEqual([4003, null]);
  });

  test("and truncated or damaged anywhere gives the records before that, then the error", async () => {
    const content = records(3000);
    const whole = (await parse(content)).records.map(({ text }) => text);
    const bytes = compress(content);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: bytes.length - 1 }), async (length) => {
        const { records: found, fault, skipped } = await parse(bytes.subarray(0, length));
        expect(fault).toContain(
          `is compressed with ${kind} and incomplete or damaged (unexpected end of file)`,
        );
        expect(skipped).toEqual([]);
        expect(found.map(({ text }) => text)).toEqual(whole.slice(0, found.length));
        expect(found.length).toBeGreaterThanOrEqual(length > bytes.length * 0.9 ? 1 : 0);
      }),
      { numRuns: 25 },
    );
    const damaged = Buffer.from(bytes);
    damaged.fill(0xff, bytes.length - 40, bytes.length - 20);
    expect((await parse(damaged)).fault).toContain("incomplete or damaged");
  });

  test("with data after its end is reported", async () => {
    const { fault } = await parse(Buffer.concat([compress(records(3)), Buffer.from("something")]));
    expect(fault).toContain("incomplete or damaged");
  });

  test("is one fault of an import if it is truncated, after the records before that", async () => {
    const bytes = compress(records(3000));
    await writeFile(path, bytes.subarray(0, -40));
    const store = new SqliteStore(":memory:");
    const report = await importFiles(store, [path]);
    await store.close();
    expect(report.loaded).toBeGreaterThan(0);
    expect(report.skipped).toEqual([]);
    expect(report.faults).toEqual([
      { file: path, line: 1, reason: expect.stringContaining("expected a complete file") },
    ]);
  });

  test("counts bytes on disk as progress", async () => {
    const bytes = compress(records(20_000));
    await writeFile(path, bytes);
    let read = 0;
    const { records: found } = await collect(
      parseFile(path, (length) => {
        read += length;
      }),
    );
    expect([found.length, read]).toEqual([20_000, bytes.length]);
  });

  test("that is compressed twice, or contains an archive, is rejected", async () => {
    expect((await parse(compress(gzipSync(records(3))))).fault).toContain("is compressed twice; expected");
    expect((await parse(compress(tar()))).fault).toContain(
      "is a tar archive; expected a file of written questions",
    );
  });

  test("that expands enormously is read a chunk at a time", async () => {
    const megabyte = Buffer.alloc(1024 * 1024, "x");
    // Many small parts, each a thousand times as large when it is opened: 100 MB in all.
    await writeFile(path, Buffer.concat(Array.from({ length: 100 }, () => compress(megabyte))));
    const source = await openSource(path);
    let total = 0;
    let longest = 0;
    for await (const piece of source.chunks()) {
      total += piece.length;
      longest = Math.max(longest, piece.length);
    }
    await source.close();
    expect(total).toBe(100 * megabyte.length);
    expect(longest).toBeLessThanOrEqual(megabyte.length);
  });

  test("with a date in its name is that day's snapshot", async () => {
    const dated = join(folder, "2025-09@2025-09-15.json.gz");
    await writeFile(dated, compress(records(1)));
    const { records: found } = await collect(parseFile(dated));
    expect(found).toMatchObject([
      { statedAt: "2025-09-15", snapshot: { of: join(folder, "2025-09"), at: "2025-09-15" } },
    ]);
  });

  test("need not be read to its end", async () => {
    await writeFile(path, compress(records(20_000)));
    for await (const entry of parseFile(path)) {
      expect(entry.kind).toBe("record");
      break;
    }
  });
});

test("a truncated archive of a TheyWorkForYou file is reported with the line", async () => {
  const bytes = gzipSync(Buffer.concat([sample, Buffer.from(records(2000).toString("base64"))]));
  const { records: found, skipped, fault } = await parse(bytes.subarray(0, -100));
  expect([found.length, fault]).toEqual([7, null]);
  expect(skipped.at(-1)?.reason).toMatch(/not well-formed|incomplete or damaged/);
});

test.each([
  ["a zip archive", Buffer.from("PK\x03\x04 and more", "latin1")],
  ["a tar archive", tar()],
  ["a 7z archive", Buffer.from("7z\xbc\xaf\x27\x1c", "latin1")],
  ["a rar archive", Buffer.from("Rar!\x1a\x07", "latin1")],
  ["compressed with xz", Buffer.from("\xfd7zXZ\x00", "latin1")],
  ["compressed with bzip2", Buffer.from("BZh91AY", "latin1")],
])("a file that is %s is rejected with what was expected", async (kind, bytes) => {
  const { fault } = await parse(bytes);
  expect(fault).toBe(
    `"${path}" is ${kind}; expected a file of written questions, plain or compressed once with gzip or zstd. Unpack it and import its contents.`,
  );
});

/** The beginning of a tar archive. */
function tar(): Buffer {
  const header = Buffer.alloc(1024);
  header.write("answers.txt");
  header.write("ustar", 257);
  return header;
}

/** What was parsed, but for when its file was written. */
function withoutTimes({ records: found, ...rest }: Awaited<ReturnType<typeof parse>>) {
  const untimed = found.map((record) => ({
    ...record,
    provenance: { ...record.provenance, retrievedAt: "" },
  }));
  return { ...rest, records: untimed };
}
