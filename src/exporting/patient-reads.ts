import type { GraphStore } from "../store/graph-store.ts";
import { ReadRequest } from "../store/read-request.ts";

/** A read of an export. At most two exports run, and giving one up because others are served first would waste it. */
export function patientRequest(signal: AbortSignal | undefined): ReadRequest {
  const request = new ReadRequest(signal);
  request.isPatient = true;
  return request;
}

/** The store, with reads that wait for their turn until the client leaves. */
export function patientReads(
  store: Pick<GraphStore, "read">,
  signal: AbortSignal | undefined,
): Pick<GraphStore, "read"> {
  return { read: (query, params) => store.read(query, params, patientRequest(signal)) };
}
