import { download, downloadFrom } from "../view/download.ts";
import type { Result } from "./post.ts";

/** A query that was run, with its result. */
export type Asked = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly result: Result;
};

/** Makes the buttons download the last result: as JSON what is shown, as CSV all rows of its list. */
export function offerDownloads(
  buttons: HTMLElement,
  last: () => Asked | null,
  say: (text: string) => void,
): void {
  buttons.addEventListener("click", async ({ target }) => {
    const format = (target as HTMLElement).dataset["format"];
    if (format === undefined) return;
    const asked = last();
    if (asked === null) return say("Run a query first.");
    say("");
    if (format === "json") return saveJson(asked.result);
    say((await saveRows(asked).catch(() => "The server cannot be reached.")) ?? "");
  });
}

function saveJson(result: Result): void {
  const text = JSON.stringify(result, null, 2);
  download(new Blob([text], { type: "application/json" }), "result.json");
}

/** Lets the browser download all rows, so that they need not fit into memory. Gives the reason if they cannot be had. */
async function saveRows({ query, variables }: Asked): Promise<string | null> {
  const params = new URLSearchParams({ query });
  if (variables !== undefined) params.set("variables", JSON.stringify(variables));
  const address = `/export/rows.csv?${params}`;
  const { ok, status } = await fetch(address, { method: "HEAD" });
  if (ok) {
    downloadFrom(address, "result.csv");
    return null;
  }
  if (status === 431 || status === 414) return "The query is too long to be sent for a download.";
  const { errors }: Result = await (await fetch(address)).json();
  return errors?.[0]?.message ?? "The download failed.";
}
