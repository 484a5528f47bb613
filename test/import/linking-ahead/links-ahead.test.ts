import { setTimeout } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { textFinder } from "../../../src/import/link-text.ts";
import { LinkingWorker } from "../../../src/import/linking-ahead/linking-worker.ts";
import { LinksAhead } from "../../../src/import/linking-ahead/links-ahead.ts";
import { knownNames } from "../../../src/linking/countries/known-names.ts";
import { someAnswer, someRecord } from "../records/some-record.ts";

const names = ["Israel Quill", "Sir Israel Quill", "South Kenya and the Vale"];
const find = textFinder(knownNames(names));

const text = "To ask what Israel Quill said of ships, further to Question 501, and of fishing off Israel.";
const answer = "France and the Republic of Korea agreed on 19 May 2025. \ud800 Nothing was said of tides.";

/** More text than is linked without another thread. */
const long = Array.from({ length: 20 }, (_, number) =>
  someRecord({
    text: `${text} ${number} ${"The tide is high in Georgia. ".repeat(4000)}`,
    heading: "Fisheries: Norway",
    tabledOn: "2025-05-20",
    answer: someAnswer({ text: `${answer} ${number}`, answeredOn: number % 2 === 0 ? "2025-06-01" : null }),
  }),
);

const plain = { label: "Question", text, heading: null, writtenOn: null } as const;

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

function linksAhead(): LinksAhead {
  const ahead = new LinksAhead(names, find, undefined);
  opened.push(ahead);
  return ahead;
}

function linkingWorker(of: readonly string[], signal?: AbortSignal): LinkingWorker {
  const worker = new LinkingWorker(of, signal);
  opened.push(worker);
  return worker;
}

describe("texts that are linked in another thread", () => {
  test("have the same links as texts that are linked at once", async () => {
    const found = await linksAhead().begin(long);
    for (const { text: asked, heading, tabledOn, answer: replied } of long) {
      const question = { label: "Question", text: asked, heading, writtenOn: tabledOn } as const;
      expect(found(question)).toEqual(find(question));
      const reply = {
        label: "Answer",
        text: replied?.text ?? "",
        heading: null,
        writtenOn: replied?.answeredOn ?? tabledOn,
      } as const;
      expect(found(reply)).toEqual(find(reply));
    }
  });

  test("do not keep other texts from being linked", async () => {
    const found = await linksAhead().begin(long);
    expect(found(plain)).toEqual(find(plain));
  });

  test("are given up when the work is stopped", async () => {
    const stop = new AbortController();
    const worker = linkingWorker(names, stop.signal);
    const begun = worker.find([{ ...plain, text: long[0]?.text ?? "" }]);
    stop.abort(new Error("stopped"));
    await expect(begun).rejects.toThrow(/^stopped$/);
    await expect(worker.find([plain])).rejects.toThrow(/^stopped$/);
  });

  test("are given up when the thread is closed, whether it still starts or links", async () => {
    for (const wait of [0, 100, 400]) {
      const worker = linkingWorker(names);
      const begun = worker.find(long.map(({ text: each }) => ({ ...plain, text: each })));
      const outcome = begun.then(
        () => "linked",
        (error: Error) => error.message,
      );
      await setTimeout(wait);
      await worker.close();
      expect(["linked", "The thread that links texts failed: it ended with code 0"]).toContain(await outcome);
    }
  });

  test("are all reported by one message when the thread cannot start", async () => {
    const worker = linkingWorker(null as never);
    const texts = Array.from({ length: 1200 }, () => plain);
    await expect(worker.find(texts)).rejects.toThrow(/^The thread that links texts failed: .*iterable/);
    await expect(worker.find(texts)).rejects.toThrow(/^The thread that links texts failed: .*iterable/);
  });

  test("say why one of them cannot be linked, and leave the thread to link others", async () => {
    const worker = linkingWorker(names);
    await expect(worker.find([{ ...plain, text: 5 as never }])).rejects.toThrow(
      /^The thread that links texts failed: /,
    );
    expect(await worker.find([plain])).toEqual([find(plain)]);
  });
});
