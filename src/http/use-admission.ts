import { createGraphQLError, type Plugin } from "graphql-yoga";
import { OverloadedError } from "../model/errors.ts";
import type { ReadRequest } from "../store/read-request.ts";
import type { Admission } from "./admission.ts";

/** What the plugin adds to the context of a request. */
export type AdmittedContext = {
  /** Aborts when the client hangs up. */
  clientSignal?: AbortSignal;
  readRequest?: ReadRequest;
};

/** How long a rejected client should wait, in seconds. */
export const RETRY_AFTER_SECONDS = 1;

/** Documents with more characters may take milliseconds to parse, validate and estimate. */
export const LONG_DOCUMENT = 1000;

/** Rejects a request with 503 if too many are open, before its document is parsed. Stops one whose client hangs up. */
export function useAdmission(admission: Admission): Plugin<object, AdmittedContext> {
  return {
    onRequest({ request, serverContext }) {
      // Other plugins may replace the request by one without the client's signal.
      serverContext.clientSignal = request.signal;
    },
    onParams({ context, request, paramsHandler, setParamsHandler }) {
      const { clientSignal = request.signal } = context;
      setParamsHandler(async (payload) => {
        const admitted = admission.enter(clientSignal);
        if (admitted === null) return { errors: [overloaded()] };
        payload.context.readRequest = admitted.request;
        try {
          if ((payload.params.query ?? "").length > LONG_DOCUMENT) await admission.waitForLong();
          return await paramsHandler(payload);
        } finally {
          admitted.leave();
        }
      });
    },
    onExecute({ args }) {
      // Ends the execution itself, not only its reads.
      const { clientSignal } = args.contextValue as AdmittedContext;
      Object.assign(args, { signal: clientSignal });
    },
  };
}

/** The error of a request that was rejected because of too much work. */
export function overloaded() {
  const { message, code } = new OverloadedError(null);
  return createGraphQLError(message, {
    extensions: { code, http: { status: 503, headers: { "retry-after": String(RETRY_AFTER_SECONDS) } } },
  });
}
