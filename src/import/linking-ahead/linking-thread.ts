import { parentPort, workerData } from "node:worker_threads";
import { knownNames } from "../../linking/countries/known-names.ts";
import { textFinder } from "../link-text.ts";
import type { LinkingJob, LinkingMessage, LinkingReply, LinkingSetup } from "./linking-messages.ts";

/** A thread that links texts while the main thread reads files and writes. */

const { names, ended }: LinkingSetup = workerData;
const find = textFinder(knownNames(names));

parentPort?.on("message", (job: LinkingMessage) => {
  if (job === null) parentPort?.close();
  else if (Atomics.load(ended, 0) === 0) parentPort?.postMessage(run(job));
});

function run({ id, texts }: LinkingJob): LinkingReply {
  try {
    return { id, found: JSON.stringify(texts.map(find)) };
  } catch (error) {
    return { id, error: error instanceof Error ? error : new Error(String(error)) };
  }
}
