import type { IncomingMessage, ServerResponse } from "node:http";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { RATE_LIMIT_SECONDS } from "../model/limits.ts";
import { clientAddresses } from "./client-address.ts";
import { errorBody } from "./error-body.ts";
import { healthPaths } from "./refuse-request.ts";
import { dataPolicy, securityHeaders } from "./security-headers.ts";
import { corsHeaders } from "./use-open-cors.ts";

/** Counts a request. Returns whether it was rejected, with 429, because its address has sent too many. */
export type AddressLimit = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/**
 * Limits the requests of each address per minute, and says in headers how many are left. Requests about health are not
 * counted, because load balancers send them often.
 */
export function limitAddresses(limit: number, trustedProxies: readonly string[]): AddressLimit {
  const limiter = new RateLimiterMemory({ points: limit, duration: RATE_LIMIT_SECONDS });
  const addressOf = clientAddresses(trustedProxies);
  return async (request, response) => {
    if (healthPaths.test(request.url ?? "")) return false;
    const { left, isOver } = await count(limiter, addressOf(request));
    const seconds = Math.ceil(left.msBeforeNext / 1000);
    response.setHeader("ratelimit-limit", limit);
    response.setHeader("ratelimit-remaining", left.remainingPoints);
    response.setHeader("ratelimit-reset", seconds);
    response.setHeader("ratelimit-policy", `${limit};w=${RATE_LIMIT_SECONDS}`);
    if (!isOver) return false;
    response.writeHead(429, {
      ...securityHeaders,
      ...corsHeaders,
      "content-security-policy": dataPolicy,
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      "retry-after": String(seconds),
    });
    const message = `Your address may send ${limit} requests per minute. Try again in ${seconds} s.`;
    response.end(JSON.stringify(errorBody("RATE_LIMITED", message)));
    return true;
  };
}

async function count(limiter: RateLimiterMemory, address: string) {
  try {
    return { left: await limiter.consume(address), isOver: false };
  } catch (left) {
    // The library throws the result, not an error, if the limit is exceeded.
    if (left instanceof RateLimiterRes) return { left, isOver: true };
    throw left;
  }
}
