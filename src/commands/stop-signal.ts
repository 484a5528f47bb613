import { whenOrphaned } from "./when-orphaned.ts";

/**
 * Aborts on the first Ctrl-C or SIGTERM, or when the process that launched this one has ended, so that work can end
 * cleanly. A second signal ends the process at once.
 */
export function stopSignal(): { readonly signal: AbortSignal; readonly dispose: () => void } {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  const unwatch = whenOrphaned(() => controller.abort());
  return {
    signal: controller.signal,
    dispose: () => {
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
      unwatch();
    },
  };
}
