import { SingleBar } from "cli-progress";

/** A progress bar that counts questions or members. It is shown only on a terminal. */
export function fetchBar(what = "questions"): {
  readonly update: (progress: { readonly done: number; readonly expected: number }) => void;
  readonly stop: () => void;
} {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar({
    format: `{bar} {percentage}% | {value} of {total} ${what} | {eta_formatted} left`,
    stream: process.stderr,
    hideCursor: true,
    barsize: 30,
  });
  bar.start(0, 0);
  return {
    update: ({ done, expected }) => {
      bar.setTotal(Math.max(done, expected));
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
