/** How often to look. */
const EVERY_MS = 500;

/**
 * Calls back when the parent process has ended, if that process exists only to run this one: the launcher in `bin/`, or
 * the shell of npm and npx, which does not pass signals on. Returns a function that stops watching.
 */
export function whenOrphaned(callback: () => void): () => void {
  const { npm_command: npm, WRITTEN_ANSWERS_LAUNCHED: launched } = process.env;
  if (npm === undefined && launched === undefined) return () => {};
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    callback();
  }, EVERY_MS);
  watch.unref();
  return () => clearInterval(watch);
}
