import { signal } from "@preact/signals";

const query = matchMedia("(prefers-color-scheme: dark)");

/** Whether the reader prefers dark colours. */
export const isDark = signal(query.matches);

query.addEventListener("change", ({ matches }) => {
  isDark.value = matches;
});
