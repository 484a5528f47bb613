import { createHash } from "node:crypto";
import { cpSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inventExchanges } from "../bench/generate-questions.ts";
import { type InventedExchange, printers } from "../bench/print-exchange.ts";
import { repository } from "../bench/run-node.ts";

/** Files for the commands that are killed. */
export type CrashInput = {
  /** A snapshot of invented questions, and the sample's questions. */
  readonly older: readonly string[];
  /** A later snapshot, in which questions are new, answered, changed and gone. */
  readonly newer: string;
  /** The sample's people, and the members who ask the invented questions. */
  readonly people: readonly string[];
  /** Decisions by hand about the invented questions. */
  readonly overrides: string;
};

/** One question in this many is missing from the older snapshot, unanswered or different there, or gone in the newer. */
const [NEW, UNANSWERED, REWORDED, GONE] = [5, 3, 7, 11];

/** Writes the files, which depend only on the number of questions. */
export function writeCrashInput(folder: string, questions: number): CrashInput {
  const exchanges = [...inventExchanges(questions)];
  const every = (n: number, number: number) => number % n === n - 1;
  const older = exchanges
    .filter(({ number }) => !every(NEW, number))
    .map((exchange) => ({
      ...exchange,
      ...(every(UNANSWERED, exchange.number) ? { answer: null } : {}),
      ...(every(REWORDED, exchange.number) ? { question: `${exchange.question} In full.` } : {}),
    }));
  mkdirSync(folder, { recursive: true });
  const sample = join(folder, "sample");
  cpSync(join(repository, "examples/sample"), sample, { recursive: true, preserveTimestamps: true });
  const write = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    // A file's time is part of what is stored, so that it must not depend on the run.
    utimesSync(path, new Date("2026-01-05"), new Date("2026-01-05"));
    return path;
  };
  return {
    older: [write("questions@2026-01-01.json", printAll(older)), sample],
    newer: write(
      "questions@2026-01-05.json",
      printAll(exchanges.filter(({ number }) => !every(GONE, number))),
    ),
    people: [join(sample, "people"), write("members.csv", printMembers(exchanges))],
    overrides: write("overrides.csv", printOverrides(exchanges)),
  };
}

function printAll(exchanges: readonly InventedExchange[]): string {
  const { start, separator, end, print } = printers.json;
  return start + exchanges.map(print).join(separator) + end;
}

/** Lists some of the askers only, so that other names stay as printed. */
function printMembers(exchanges: readonly InventedExchange[]): string {
  const askers = new Map(exchanges.map(({ asker }) => [asker.id, asker]));
  const rows = [...askers.values()]
    .filter(({ id }) => id % 3 !== 0)
    .map(
      ({ id, name, party, constituency, isPeer }) =>
        `${id},F,${name},${isPeer ? "False,True" : "True,False"},True,${party},${constituency},${id},Current Member,,2010-05-06T00:00:00`,
    );
  return `id,gender,nameDisplayAs,is_mp,is_peer,is_current,party,membershipFrom,membershipFromID,status,statusNotes,statusStartDate\n${rows.join("\n")}\n`;
}

/** Rejects the country in the heading of every other question that has one. */
function printOverrides(exchanges: readonly InventedExchange[]): string {
  const rows = exchanges.flatMap(({ number, heading, question }) => {
    const country = heading.includes(": ") ? heading.slice(0, heading.indexOf(": ")) : null;
    if (country === null || !question.includes(country) || digestOf(number) % 2 === 0) return [];
    return [`${number + 1},,,,"${country}",reject,,crash test,`];
  });
  return `question,answer,start,end,surface,action,code,reason,author\n${rows.join("\n")}\n`;
}

function digestOf(number: number): number {
  return createHash("sha256").update(String(number)).digest()[0] ?? 0;
}
