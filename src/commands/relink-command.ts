import { readConfig } from "../config.ts";
import { relink } from "../import/relink.ts";
import { openStore } from "../store/open-store.ts";
import { describeOverrides, faultsIn, overridesOf } from "./overrides-setting.ts";

/** `relink`: links every text of the graph anew and reports; the exit code is 1 when an override had no effect. */
export async function relinkCommand({ json }: { readonly json: boolean }): Promise<number> {
  const config = readConfig();
  const overrides = overridesOf(config);
  const store = await openStore(config.store);
  try {
    const report = await relink(store, overrides);
    const lines = [
      `Linked every question anew, with ${report.answers} answers.`,
      ...describeOverrides(report.overrides),
      `The graph is in ${store.location}.`,
    ];
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : `${lines.join("\n")}\n`);
    return faultsIn(report.overrides).length > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}
