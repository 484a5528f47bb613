import { effect, signal } from "@preact/signals";
import { view } from "../view/state.ts";
import type { Sentence } from "../view/view.ts";

export const blankSentence: Sentence = {
  who: "MINISTERS",
  about: [],
  match: "ALL",
  scope: "ANSWER",
  minScore: null,
  from: null,
  to: null,
};

/** The sentence while it is being written; it becomes part of the view when it is asked. */
export const draft = signal<Sentence>(blankSentence);

// A link, an undo or an example brings its sentence with it.
effect(() => {
  if (view.value.sentence !== null) draft.value = view.value.sentence;
});
