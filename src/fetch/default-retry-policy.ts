import {
  FETCH_ATTEMPTS,
  FETCH_BACKOFF_MS,
  FETCH_INTERVAL_MS,
  FETCH_MAX_WAIT_MS,
  FETCH_TIMEOUT_MS,
} from "../model/limits.ts";
import type { RetryPolicy } from "./get-with-retry.ts";

/** How requests to Parliament's APIs are limited and tried again. */
export const defaultRetryPolicy: RetryPolicy = {
  attempts: FETCH_ATTEMPTS,
  timeoutMs: FETCH_TIMEOUT_MS,
  backoffMs: FETCH_BACKOFF_MS,
  maxWaitMs: FETCH_MAX_WAIT_MS,
  intervalMs: FETCH_INTERVAL_MS,
};
