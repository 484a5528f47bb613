import { Agent, request } from "node:http";

export type Asked = {
  /** The HTTP status; 0 if the client gave up. */
  readonly status: number;
  readonly milliseconds: number;
  /** The code of the first error. */
  readonly code: string | null;
};

const agent = new Agent({ keepAlive: true });

/** Sends a query, or gets a path, and hangs up after some time. */
export function ask(url: string, query: string | null, patienceMs: number): Promise<Asked> {
  const started = performance.now();
  return new Promise((resolve) => {
    const end = (status: number, text: string) =>
      resolve({
        status,
        milliseconds: performance.now() - started,
        code: /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? null,
      });
    const sent = request(
      url,
      { agent, method: query === null ? "GET" : "POST", headers: { "content-type": "application/json" } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => end(response.statusCode ?? 0, Buffer.concat(chunks).toString()));
        response.on("error", () => end(0, ""));
      },
    );
    const timer = setTimeout(() => sent.destroy(), patienceMs);
    sent.on("close", () => {
      clearTimeout(timer);
      end(0, "");
    });
    sent.on("error", () => end(0, ""));
    sent.end(query === null ? undefined : JSON.stringify({ query }));
  });
}

/** The value below which a part of the values are. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
