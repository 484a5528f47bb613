import type { FoundName } from "./api/results.ts";
import { DataTable } from "./panels/data-table.tsx";
import { DaySlider } from "./panels/day-slider.tsx";
import { GraphView } from "./panels/graph-view.tsx";
import { Legend } from "./panels/legend.tsx";
import { ResultsList } from "./panels/results-list.tsx";
import { SearchBox } from "./panels/search-box.tsx";
import { Selection } from "./panels/selection.tsx";
import { SentenceForm } from "./panels/sentence-form.tsx";
import { StartPage } from "./panels/start-page.tsx";
import { Timeline } from "./panels/timeline.tsx";
import { Toolbar } from "./panels/toolbar.tsx";
import { expand } from "./view/expand.ts";
import { amend } from "./view/navigate.ts";
import { isEmbedded, loading, notice, view } from "./view/state.ts";
import { type Tab, tabs } from "./view/view.ts";

const tabWords: Readonly<Record<Tab, string>> = {
  list: "List",
  graph: "Graph",
  timeline: "Timeline",
  table: "Table",
};

function openName({ nodeId }: FoundName): void {
  void expand(nodeId).then(() => {
    view.value = { ...view.value, selected: [nodeId] };
  });
}

export function App() {
  if (isEmbedded) return <Embedded />;
  const { sentence, nodes } = view.value;
  const isStart = sentence === null && nodes.length === 0;
  return (
    <>
      <header>
        <h1>
          <a href="/explore/">Explorer</a>
        </h1>
        <SearchBox
          label="Find a name"
          placeholder="member, country, topic …"
          kinds={null}
          onChosen={openName}
          autofocus
        />
        <nav aria-label="Elsewhere">
          <a href="/">Pages</a> <a href="/graphql">GraphiQL</a>
        </nav>
      </header>
      <main>
        <SentenceForm />
        <Messages />
        {isStart ? <StartPage /> : <Views />}
      </main>
    </>
  );
}

/** Three views of the same rows and the table, with what is selected beside them. */
function Views() {
  const { tab } = view.value;
  return (
    <div class="views">
      <div class="view-pane">
        <div class="bar">
          <div class="tabs" role="tablist" aria-label="Views" onKeyDown={moveBetweenTabs}>
            {tabs.map((each) => (
              <button
                key={each}
                type="button"
                role="tab"
                id={`tab-${each}`}
                aria-selected={tab === each}
                aria-controls="view"
                tabIndex={tab === each ? 0 : -1}
                onClick={() => amend({ ...view.value, tab: each })}
              >
                {tabWords[each]}
              </button>
            ))}
          </div>
          <Toolbar />
        </div>
        <div id="view" class={`view view-${tab}`} role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {tab === "list" && <ResultsList />}
          {tab === "graph" && <GraphView />}
          {tab === "timeline" && <Timeline />}
          {tab === "table" && <DataTable />}
        </div>
        {(tab === "graph" || tab === "table") && <DaySlider />}
      </div>
      <aside aria-label="Details">
        {(tab === "graph" || tab === "table") && <Legend />}
        <Selection />
      </aside>
    </div>
  );
}

function moveBetweenTabs({ key }: KeyboardEvent): void {
  const move = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  if (move === 0) return;
  const tab = tabs[(tabs.indexOf(view.value.tab) + move + tabs.length) % tabs.length] ?? "list";
  amend({ ...view.value, tab });
  document.getElementById(`tab-${tab}`)?.focus();
}

function Messages() {
  const said = notice.value;
  return (
    <div class="messages" role="status">
      {loading.value !== null && <p class="loading">Fetching {loading.value} …</p>}
      {said !== null && (
        <p class={said.tone}>
          {said.text}{" "}
          {said.retry !== undefined && (
            <button type="button" onClick={said.retry}>
              Try again
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** Only the picture and a link to the whole explorer. */
function Embedded() {
  return (
    <main class="embedded">
      <Messages />
      <GraphView />
      <p>
        <a href={`/explore/${location.hash}`} target="_blank" rel="noopener">
          Open in the explorer
        </a>
      </p>
    </main>
  );
}
