import { existsSync } from "node:fs";
import { readConfig } from "../config.ts";
import { unfinishedIn } from "../import/finish-work.ts";
import { showableText } from "../model/showable.ts";
import { openStoreAsItIs } from "../store/open-store.ts";
import { jsonOf } from "./report-text.ts";

/** `doctor`: checks that the store is reachable and prints what it contains. Changes nothing. */
export async function doctorCommand({ json }: { readonly json: boolean }): Promise<number> {
  const { store: address } = readConfig();
  if (address.engine === "sqlite" && !existsSync(address.file)) {
    return print(
      json,
      { engine: address.engine, location: address.file, reachable: true, exists: false, counts: {} },
      `There is no graph at ${address.file} yet. Create it with: npx written-answers import FILE…\n`,
    );
  }
  const store = await openStoreAsItIs(address);
  try {
    const counts = await store.read("count-graph", {});
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
        counts: Object.fromEntries(counts.map(({ name, count }) => [name, count])),
      },
      `The ${store.engine} store at ${store.location} is reachable. It contains:\n` +
        counts.map(({ name, count }) => `  ${name.padEnd(width)} ${count}\n`).join("") +
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
