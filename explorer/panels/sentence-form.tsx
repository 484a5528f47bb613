import type { FoundName } from "../api/results.ts";
import { ask } from "../view/ask.ts";
import { notice, view } from "../view/state.ts";
import type { Sentence } from "../view/view.ts";
import { KindIcon } from "./kind-icon.tsx";
import { SearchBox } from "./search-box.tsx";
import { draft } from "./sentence-draft.ts";

const subjects = ["Country", "Topic"] as const;

const scopes: Readonly<Record<Sentence["who"], readonly (readonly [Sentence["scope"], string])[]>> = {
  MINISTERS: [
    ["ANSWER", "in one answer"],
    ["SENTENCE", "in one sentence"],
    ["EXCHANGE", "in a question and its answer together"],
  ],
  MEMBERS: [
    ["QUESTION", "in one question"],
    ["EXCHANGE", "in a question and its answer together"],
  ],
  COUNTRIES: [["EXCHANGE", "in a question or its answer"]],
};

/** The scores to choose from, with that of a link. */
function scores(chosen: number | null): readonly number[] {
  return [...new Set([0.7, 0.8, 0.9, 0.95, ...(chosen === null ? [] : [chosen])])].sort((a, b) => a - b);
}

/** The main question as a sentence to fill in. */
export function SentenceForm() {
  const sentence = draft.value;
  const change = (part: Partial<Sentence>) => {
    draft.value = { ...sentence, ...part };
  };
  const add = ({ kind, name }: FoundName) => {
    if (kind !== "Country" && kind !== "Topic") return;
    if (sentence.about.some((each) => each.kind === kind && each.name === name)) return;
    change({ about: [...sentence.about, { kind, name }] });
  };
  return (
    <form
      class="sentence"
      aria-label="Ask a question"
      onSubmit={(event) => {
        event.preventDefault();
        if (sentence.about.length === 0 && sentence.who !== "COUNTRIES")
          notice.value = { text: "Choose at least one country or topic first.", tone: "problem" };
        else void ask(sentence);
      }}
    >
      <select
        aria-label="Who or what"
        value={sentence.who}
        onChange={({ currentTarget }) => {
          const who = currentTarget.value as Sentence["who"];
          change({ who, scope: scopes[who][0]?.[0] ?? "ANSWER" });
        }}
      >
        <option value="MINISTERS">Which ministers answered on</option>
        <option value="MEMBERS">Which members asked about</option>
        <option value="COUNTRIES">Which countries are named together with</option>
      </select>
      <span class="chips">
        {sentence.about.map((each, index) => (
          <span key={`${each.kind} ${each.name}`} class="chip">
            {index > 0 && (
              <button
                type="button"
                class="joiner"
                title="Switch between and / or"
                onClick={() => change({ match: sentence.match === "ALL" ? "ANY" : "ALL" })}
              >
                {sentence.match === "ALL" ? "and" : "or"}
              </button>
            )}
            <KindIcon kind={each.kind} />
            <bdi>{each.name}</bdi>
            <button
              type="button"
              class="remove"
              aria-label={`Remove ${each.name}`}
              onClick={() => change({ about: sentence.about.filter((other) => other !== each) })}
            >
              ×
            </button>
          </span>
        ))}
      </span>
      <SearchBox
        label="Country or topic"
        placeholder="add a country or topic"
        kinds={subjects}
        onChosen={add}
      />
      {scopes[sentence.who].length > 1 && (
        <select
          aria-label="Where they must be named"
          value={sentence.scope}
          onChange={({ currentTarget }) => change({ scope: currentTarget.value as Sentence["scope"] })}
        >
          {scopes[sentence.who].map(([scope, words]) => (
            <option key={scope} value={scope}>
              {words}
            </option>
          ))}
        </select>
      )}
      {sentence.about.some(({ kind }) => kind === "Topic") && (
        <select
          aria-label="How probable the topics must be"
          title="The score of a topic is the probability that a text is about it"
          value={String(sentence.minScore ?? "")}
          onChange={({ currentTarget: { value } }) =>
            change({ minScore: value === "" ? null : Number(value) })
          }
        >
          <option value="">on topics with any score</option>
          {scores(sentence.minScore).map((score) => (
            <option key={score} value={String(score)}>
              on topics that score {score} or more
            </option>
          ))}
        </select>
      )}
      <label class="day">
        from
        <input
          type="date"
          value={sentence.from ?? ""}
          onChange={({ currentTarget }) => change({ from: currentTarget.value || null })}
        />
      </label>
      <label class="day">
        to
        <input
          type="date"
          value={sentence.to ?? ""}
          onChange={({ currentTarget }) => change({ to: currentTarget.value || null })}
        />
      </label>
      <button type="submit" class="primary" data-asked={view.value.sentence !== null}>
        Ask
      </button>
    </form>
  );
}
