import { readConfig } from "../../src/config.ts";
import { importFiles } from "../../src/import/import-files.ts";
import { openStore } from "../../src/store/open-store.ts";

/** Runs one import in a separate process, to measure its memory: `import-once.ts FILE [--without-linking]`. */
const [file = "", mode] = process.argv.slice(2);
const store = await openStore(readConfig(process.env, null).store);
const start = performance.now();
const { loaded, skipped } = await importFiles(
  store,
  [file],
  mode === "--without-linking"
    ? { link: () => ({ mentions: [], ambiguousMentions: [], about: [], references: [] }) }
    : {},
);
const seconds = (performance.now() - start) / 1000;
await store.close();
const { user, system } = process.cpuUsage();
process.stdout.write(
  JSON.stringify({
    loaded,
    skipped: skipped.length,
    seconds,
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
