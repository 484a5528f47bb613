import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import type { FoundName } from "../api/results.ts";
import { countOf, kindWords } from "../graph/words.ts";
import { KindIcon } from "./kind-icon.tsx";
import { type FindKinds, Suggester } from "./suggester.ts";

type Props = {
  readonly label: string;
  readonly placeholder: string;
  readonly kinds: FindKinds;
  readonly onChosen: (found: FoundName) => void;
  readonly autofocus?: boolean;
};

/** The names that a text may mean. */
type Suggested = { readonly text: string; readonly names: readonly FoundName[] };

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
  const [suggested, setSuggested] = useState<Suggested | null>(null);
  const [active, setActive] = useState(-1);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const suggester = useMemo(() => new Suggester(kinds), [kinds]);
  /** Whether Enter was pressed before the names for the text had come. */
  const isEntered = useRef(false);

  useEffect(() => {
    if (autofocus) input.current?.focus();
    return () => suggester.stop();
  }, [autofocus, suggester]);

  // The server is asked here and not after the next frame: suggestions should follow the key at once.
  function write(next: string): void {
    setText(next);
    setActive(-1);
    setProblem(null);
    isEntered.current = false;
    suggester.stop();
    if (next.trim() === "") {
      setSuggested(null);
      return;
    }
    suggester.ask(next.trim(), {
      onNames: (asked, names) => {
        if (isEntered.current && names.length > 0) {
          choose(names[0]);
          return;
        }
        setSuggested({ text: asked, names });
        setActive(names.length > 0 ? 0 : -1);
      },
      onProblem: setProblem,
    });
  }

  function choose(found: FoundName | undefined): void {
    if (found === undefined) return;
    write("");
    onChosen(found);
  }

  const typed = text.trim();
  const names = typed === "" ? [] : (suggested?.names ?? []);
  const isPending = typed !== "" && suggested?.text !== typed;
  const isOpen = typed !== "" && suggested !== null;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (names.length > 0)
        setActive((active + (event.key === "ArrowDown" ? 1 : names.length - 1)) % names.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (active >= 0) choose(names[active]);
      else isEntered.current = isPending;
    } else if (event.key === "Escape") write("");
    else if (event.key === "ArrowLeft" || event.key === "ArrowRight") setActive(-1);
  }

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
        aria-expanded={names.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={`${label}: results`}
        aria-busy={isPending}
        class="options"
        hidden={!isOpen}
      >
        {names.map((each, index) => (
          // The keyboard is handled by the input, which keeps the focus.
          // biome-ignore lint/a11y/useFocusableInteractive: an option of a combobox never has the focus.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles the keys.
          <div
            key={each.nodeId}
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
              {kindWords(each.kind).one}
              {each.detail !== "" && <bdi> · {each.detail}</bdi>}
              {each.questionCount > 0 && ` · ${countOf(each.questionCount, "question")}`}
              {each.answerCount > 0 && ` · ${countOf(each.answerCount, "answer")}`}
            </span>
          </div>
        ))}
      </div>
      <p class="quiet" role="status">
        {problem ??
          (isOpen && names.length === 0 && !isPending
            ? `Nothing is called “${typed}”. Check the spelling.`
            : "")}
      </p>
    </div>
  );
}
