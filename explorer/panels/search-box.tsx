import { useEffect, useId, useRef, useState } from "preact/hooks";
import { findDocument } from "../api/documents.ts";
import type { FoundName } from "../api/results.ts";
import { run } from "../api/run.ts";
import type { Kind } from "../graph/graph.ts";
import { countOf, kindWords } from "../graph/words.ts";
import { KindIcon } from "./kind-icon.tsx";

type Props = {
  readonly label: string;
  readonly placeholder: string;
  readonly kinds: readonly Exclude<Kind, "Question" | "Answer">[] | null;
  readonly onChosen: (found: FoundName) => void;
  readonly autofocus?: boolean;
};

/** How the name that matched is related to the name that is shown. */
const nameKindWords: Readonly<Record<string, string>> = {
  FORMER_NAME: "formerly",
  ABBREVIATION: "also",
  EVERYDAY_NAME: "also",
  GIVEN_NAME: "also",
};

/** A combobox over all names. The input keeps the focus; arrow keys move through the options. */
export function SearchBox({ label, placeholder, kinds, onChosen, autofocus = false }: Props) {
  const id = useId();
  const [text, setText] = useState("");
  const [options, setOptions] = useState<readonly FoundName[] | null>(null);
  const [active, setActive] = useState(-1);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const typed = text.trim();
    setActive(-1);
    if (typed === "") {
      setOptions(null);
      return;
    }
    const abort = new AbortController();
    run(findDocument, { text: typed, first: 8, kinds: kinds === null ? null : [...kinds] }, abort.signal)
      .then(({ find }) => {
        setOptions(find);
        setActive(find.length > 0 ? 0 : -1);
        setProblem(null);
      })
      .catch((error: unknown) => {
        if (!abort.signal.aborted) setProblem(error instanceof Error ? error.message : String(error));
      });
    return () => abort.abort();
  }, [text, kinds]);

  useEffect(() => {
    if (autofocus) input.current?.focus();
  }, [autofocus]);

  function choose(found: FoundName | undefined): void {
    if (found === undefined) return;
    setText("");
    setOptions(null);
    onChosen(found);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const count = options?.length ?? 0;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (count > 0) setActive((active + (event.key === "ArrowDown" ? 1 : count - 1)) % count);
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(options?.[active]);
    } else if (event.key === "Escape") {
      setText("");
    } else if (event.key === "ArrowLeft" || event.key === "ArrowRight") setActive(-1);
  }

  const isOpen = options !== null && text.trim() !== "";
  return (
    <div class="search">
      <label for={`${id}-input`}>{label}</label>
      <input
        ref={input}
        id={`${id}-input`}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        value={text}
        aria-expanded={isOpen && (options?.length ?? 0) > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={`${label}: results`} class="options" hidden={!isOpen}>
        {options?.map((each, index) => (
          // The keyboard is handled by the input, which keeps the focus.
          // biome-ignore lint/a11y/useFocusableInteractive: an option of a combobox never has the focus.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles the keys.
          <div
            key={each.node?.id ?? each.name}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            class="option"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(each)}
          >
            <KindIcon kind={each.kind} />
            <span class="option-name">
              <bdi>{each.name}</bdi>
              {each.matched !== each.name && (
                <span class="quiet">
                  {" "}
                  {nameKindWords[each.nameKind] ?? "also"} <bdi>{each.matched}</bdi>
                </span>
              )}
            </span>
            <span class="quiet option-detail">
              {kindWords[each.kind].one}
              {each.detail !== "" && <bdi> · {each.detail}</bdi>}
              {each.questionCount > 0 && ` · ${countOf(each.questionCount, "question")}`}
              {each.answerCount > 0 && ` · ${countOf(each.answerCount, "answer")}`}
            </span>
          </div>
        ))}
      </div>
      <p class="quiet" role="status">
        {problem ??
          (isOpen && options?.length === 0 ? `Nothing is called “${text.trim()}”. Check the spelling.` : "")}
      </p>
    </div>
  );
}
