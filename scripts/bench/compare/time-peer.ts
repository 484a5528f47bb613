import { isDeepStrictEqual } from "node:util";
import { installPeer } from "../peer/install-peer.ts";
import { peerQueries } from "../peer/peer-queries.ts";
import { askOnce } from "../queries/ask-once.ts";
import { startServer } from "../run-node.ts";
import { answersPerSecond } from "../time-query.ts";
import type { Subject } from "./by-hand.ts";
import { describeDifference, plainRows } from "./compare-rows.ts";
import { comparedQueries } from "./compared-queries.ts";

/** Requests per second with ten clients, of ours and of the peer on the same graph. */
export type PeerTiming = {
  readonly label: string;
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
};

export type PeerTimings = { readonly timings: readonly PeerTiming[] } | { readonly skipped: string };

const TURNS = 3;

/** Serves a graph in Neo4j with the peer, compares the rows, and times both in turns. Throws an error if the rows differ. */
export async function timePeer(
  {
    store,
    url,
    questionId,
    subject,
  }: { readonly store: string; readonly url: string; readonly questionId: string; readonly subject: Subject },
  seconds: number,
): Promise<PeerTimings> {
  const installed = await installPeer();
  if ("reason" in installed) return { skipped: installed.reason };
  const server = await startServer(installed.program, [], { STORE: store });
  try {
    const theirs = peerQueries(subject);
    const timings: PeerTiming[] = [];
    for (const { name, label, request, rowsOf } of comparedQueries(questionId)) {
      const { [name]: peer } = theirs;
      const ourRows = plainRows(rowsOf(await askOnce(url, request)));
      const peerRows = plainRows(peer.rowsOf(await askOnce(server.url, peer.request)));
      if (ourRows.length === 0 || !isDeepStrictEqual(ourRows, peerRows))
        throw new Error(`The peer's rows differ for ${label}: ${describeDifference(ourRows, peerRows)}`);
      const rates = { ours: 0, peer: 0 };
      for (let turn = 0; turn < TURNS; turn++) {
        rates.ours += await answersPerSecond(url, request, seconds);
        rates.peer += await answersPerSecond(server.url, peer.request, seconds);
      }
      timings.push({
        label,
        ours: rates.ours / TURNS,
        peer: rates.peer / TURNS,
        ratio: rates.ours / rates.peer,
      });
    }
    return { timings };
  } finally {
    await server.stop();
  }
}
