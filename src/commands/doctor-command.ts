import { existsSync } from "node:fs";
import { readConfig } from "../config.ts";
import { unfinishedIn } from "../import/finish-work.ts";
import { obstacleTo } from "../model/explain-file-error.ts";
import { londonDay } from "../model/london-day.ts";
import { showableText } from "../model/showable.ts";
import { examineStore, openStoreAsItIs } from "../store/open-store.ts";
import { describeFreshness, freshnessOf } from "./freshness.ts";
import { jsonOf } from "./report-text.ts";

export type DoctorOptions = { readonly check: boolean; readonly json: boolean };

/**
 * `doctor`: checks that the store is reachable and prints what it contains. Changes nothing. With `--check`, the exit
 * code is 1 if the store is damaged.
 */
export async function doctorCommand({ check, json }: DoctorOptions): Promise<number> {
  const { store: address } = readConfig();
  if (address.engine === "sqlite" && !existsSync(address.file)) {
    const obstacle = obstacleTo(address.file);
    print(
      json,
      {
        engine: address.engine,
        location: address.file,
        reachable: obstacle === null,
        exists: false,
        ...(obstacle === null ? {} : { obstacle }),
        counts: {},
      },
      obstacle === null
        ? `There is no graph at ${address.file} yet. Create it with: npx written-answers import FILE…\n`
        : `There is no graph at ${address.file}, and it cannot be created: ${obstacle}. Fix this, or set STORE to another path.\n`,
    );
    return obstacle === null ? 0 : 1;
  }
  const store = await openStoreAsItIs(address);
  try {
    const problems = check ? await examineStore(address) : null;
    if (problems !== null && problems.length > 0) {
      print(
        json,
        { engine: store.engine, location: store.location, reachable: true, exists: true, problems },
        `The ${store.engine} store at ${store.location} is damaged:\n${problems.map((problem) => `  ${problem}\n`).join("")}Restore a backup, or import again.\n`,
      );
      return 1;
    }
    const counts = await store.read("count-graph", {});
    const freshness = await freshnessOf(store, londonDay(new Date().toISOString()) ?? "");
    const unfinished = [...(await unfinishedIn(store))];
    const width = Math.max(...counts.map(({ name }) => name.length));
    return print(
      json,
      {
        engine: store.engine,
        location: store.location,
        reachable: true,
        exists: true,
        unfinished,
        ...(problems === null ? {} : { problems }),
        counts: Object.fromEntries(counts.map(({ name, count }) => [name, count])),
        freshness,
      },
      `The ${store.engine} store at ${store.location} is reachable. It contains:\n` +
        counts.map(({ name, count }) => `  ${name.padEnd(width)} ${count}\n`).join("") +
        describeFreshness(freshness)
          .map((line) => `${line}\n`)
          .join("") +
        (problems === null ? "" : "No damage was found.\n") +
        (unfinished.length === 0
          ? ""
          : "An import is running or was interrupted. If it was interrupted, serve or the next import finishes its work.\n"),
    );
  } finally {
    await store.close();
  }
}

function print(json: boolean, data: object, text: string): number {
  process.stdout.write(json ? jsonOf(data) : showableText(text));
  return 0;
}
