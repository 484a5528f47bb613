import { signal } from "@preact/signals";
import { holdings } from "./holdings.ts";
import { type LinkedView, writeLink } from "./link.ts";
import { view } from "./state.ts";
import type { View } from "./view.ts";

/** Where this page stands in the browser's history: undo is back, redo is forward. */
type Entry = { readonly view: View; readonly step: number };

export const step = signal(0);
export const lastStep = signal(0);

/** Shows a view as a new step that can be undone. */
export function show(next: View): void {
  step.value += 1;
  lastStep.value = step.value;
  view.value = next;
  history.pushState({ view: next, step: step.value } satisfies Entry, "", location.href);
  void writeAddress();
}

/** Changes the current step, for what is no step of its own, such as places while a layout runs. */
export function amend(next: View): void {
  view.value = next;
  history.replaceState({ view: next, step: step.value } satisfies Entry, "", location.href);
  void writeAddress();
}

export function undo(): void {
  if (step.value > 0) history.back();
}

export function redo(): void {
  if (step.value < lastStep.value) history.forward();
}

/** Follows back and forward. `onForeign` is called for an address that this page did not write. */
export function followHistory(onShown: () => void, onForeign: () => void): void {
  addEventListener("popstate", ({ state }) => {
    const entry = state as Entry | null;
    if (entry === null) {
      onForeign();
      return;
    }
    step.value = entry.step;
    view.value = entry.view;
    onShown();
  });
  addEventListener("hashchange", () => {
    // An address that was typed or pasted has no entry.
    if (history.state === null) onForeign();
  });
}

let written = 0;

/** Writes the view into the address. It is compressed in the background, so an older one never replaces a newer. */
async function writeAddress(): Promise<void> {
  written += 1;
  const mine = written;
  const linked = view.value;
  const fragment = isBlank(linked) ? "" : `#${await writeLink(current(linked))}`;
  if (mine !== written) return;
  history.replaceState(
    { view: view.value, step: step.value } satisfies Entry,
    "",
    `${location.pathname}${location.search}${fragment}`,
  );
}

/** The address of the current view, for sharing. */
export async function addressOf(linked: View, search = ""): Promise<string> {
  return `${location.origin}${location.pathname}${search}#${await writeLink(current(linked))}`;
}

function current(linked: View): LinkedView {
  return { view: linked, holdings: holdings.value };
}

function isBlank({ sentence, nodes }: View): boolean {
  return sentence === null && nodes.length === 0;
}
