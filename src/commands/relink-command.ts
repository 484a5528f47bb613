import { readConfig } from "../config.ts";
import { relink } from "../import/relink.ts";
import { openStore } from "../store/open-store.ts";
import { describeOverrides, faultsIn, overridesOf } from "./overrides-setting.ts";
import { jsonOf, textOf } from "./report-text.ts";
import { stopSignal } from "./stop-signal.ts";

/** `relink`: re-runs linking on every text and prints a report. The exit code is 1 if an override had no effect. */
export async function relinkCommand({ json }: { readonly json: boolean }): Promise<number> {
  const config = readConfig();
  const overrides = overridesOf(config);
  const store = await openStore(config.store);
  const stop = stopSignal();
  try {
    const report = await relink(store, { signal: stop.signal, overrides });
    const lines = [
      report.stopped
        ? "Interrupted. The next import or relink continues."
        : `Relinked all questions and their ${report.answers} answers.`,
      ...describeOverrides(report.overrides),
      `The graph is in ${store.location}.`,
    ];
    process.stdout.write(json ? jsonOf(report) : textOf(lines));
    if (report.stopped) return 130;
    return faultsIn(report.overrides).length > 0 ? 1 : 0;
  } finally {
    stop.dispose();
    await store.close();
  }
}
