import { existsSync } from "node:fs";
import { readConfig } from "../config.ts";
import { unfinishedIn } from "../import/finish-work.ts";
import { openStore } from "../store/open-store.ts";

/** `doctor`: says whether the store can be reached and what is in it; changes nothing. */
export async function doctorCommand({ json }: { readonly json: boolean }): Promise<number> {
  const { store: address } = readConfig();
  if (address.engine === "sqlite" && !existsSync(address.file)) {
    return say(
      json,
      { engine: address.engine, location: address.file, reachable: true, exists: false, counts: {} },
      `There is no graph at ${address.file} yet. It is created by: npx written-answers import FILE…\n`,
    );
  }
  const store = await openStore(address);
  try {
    const counts = await store.read("count-graph", {});
    const unfinished = [...(await unfinishedIn(store))];
    const width = Math.max(...counts.map(({ name }) => name.length));
    return say(
      json,
      {
        engine: store.engine,
        location: store.location,
        reachable: true,
        exists: true,
        unfinished,
        counts: Object.fromEntries(counts.map(({ name, count }) => [name, count])),
      },
      `The ${store.engine} store at ${store.location} can be reached. It holds:\n` +
        counts.map(({ name, count }) => `  ${name.padEnd(width)} ${count}\n`).join("") +
        (unfinished.length === 0
          ? ""
          : "An import is at work or was cut off; serve or the next import finishes what it began.\n"),
    );
  } finally {
    await store.close();
  }
}

function say(json: boolean, data: object, text: string): number {
  process.stdout.write(json ? `${JSON.stringify(data)}\n` : text);
  return 0;
}
