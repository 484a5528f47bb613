import "./menus.css";
import { type Adapt, findNames } from "./adapt.ts";
import { copyText } from "./copy-text.ts";
import { type Asked, offerDownloads } from "./downloads.ts";
import { type Example, showExamples } from "./examples.ts";
import { explainEmpty } from "./explain-empty.ts";
import { addToHistory, showHistory } from "./history.ts";
import { linkTo, rememberInAddress, type Typed, typedInAddress } from "./link.ts";
import { steerMenus } from "./menu.ts";
import { nameOf } from "./name-of.ts";
import { post, type Result } from "./post.ts";
import { repairRoles } from "./repair-roles.ts";
import { storedTab, type Tab, typedIn } from "./stored-tab.ts";

/** What the server writes into the page. */
type Setup = {
  readonly endpoint: string;
  readonly examples: readonly Example[];
  readonly workers: Readonly<Record<string, string>>;
};

type Params = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | null | undefined;
};

declare const YogaGraphiQL: {
  renderYogaGraphiQL(root: Element, options: Readonly<Record<string, unknown>>): void;
};

const element = (id: string) => document.getElementById(id) as HTMLElement;
const setup = JSON.parse(element("setup").textContent ?? "") as Setup;
const ask = (params: Params, headers?: HeadersInit) => post(setup.endpoint, params, headers);
const say = (text: string) => {
  element("status").textContent = text;
};

/** Milliseconds that a first visit waits for names of the graph. A server that has just started may need longer. */
const MAX_WAIT = 3000;

/** What was run last in each tab, and what is said about it. */
const lastIn = new Map<string, { readonly asked: Asked; said: string }>();
/** GraphiQL tells the id of a tab only when something in it changes. */
const UNKNOWN_TAB = "";
let tab = UNKNOWN_TAB;
let typed: Typed = { query: "", variables: "" };

/** Runs a query for GraphiQL, keeps its result for the downloads, and says why it is empty. */
async function run(params: Params, options: { readonly headers?: HeadersInit } = {}): Promise<Result> {
  if (params.operationName === "IntrospectionQuery") return ask(params, options.headers);
  say("");
  const result = await ask(params, options.headers);
  const last = { asked: { query: params.query, variables: params.variables, result }, said: "" };
  lastIn.set(tab, last);
  addToHistory(params.query, params.variables);
  showHistory(element("history"), setup.endpoint);
  void explainEmpty(params, result, ask)
    .catch(() => [])
    .then((reasons) => {
      last.said = reasons.join(" ");
      // Another query or another tab may be shown in the meantime.
      if (lastIn.get(tab) === last) say(last.said);
    });
  return result;
}

function showTab(shown: Tab | undefined): void {
  const id = shown?.id ?? UNKNOWN_TAB;
  if (id !== tab) {
    const last = lastIn.get(tab);
    if (tab === UNKNOWN_TAB && last !== undefined) lastIn.set(id, last);
    tab = id;
    say(lastIn.get(tab)?.said ?? "");
  }
  show(typedIn(shown));
}

function show(shown: Typed): void {
  const name = nameOf(shown.query);
  document.title = `${name ?? "GraphiQL"} – Written Answers Graph`;
  typed = shown;
  rememberInAddress(typed);
}

/** What the page opens: the query in its address, or else the tab from before, or else the first worked query. */
async function opened(): Promise<Typed> {
  const given = typedInAddress() ?? storedTab();
  if (given !== null) return given;
  const unchanged = new Promise<Adapt>((resolve) => setTimeout(resolve, MAX_WAIT, (query: string) => query));
  const adapt = await Promise.race([findNames(ask), unchanged]);
  return { query: adapt(setup.examples[0]?.query ?? ""), variables: "" };
}

async function start(): Promise<void> {
  Object.assign(self, {
    MonacoEnvironment: {
      globalAPI: false,
      getWorkerUrl: (_module: string, label: string) => setup.workers[label],
    },
  });
  const first = await opened();
  const { query, variables } = first;
  const root = element("root");
  repairRoles(root);
  YogaGraphiQL.renderYogaGraphiQL(root, {
    fetcher: run,
    query,
    ...(variables === "" ? {} : { variables }),
    defaultTabs: [{ query, ...(variables === "" ? {} : { variables }) }],
    onTabChange: ({ tabs, activeTabIndex }: { tabs: readonly Tab[]; activeTabIndex: number }) =>
      showTab(tabs[activeTabIndex]),
    onEditQuery: (query: string) => show({ ...typed, query }),
    onEditVariables: (variables: string) => show({ ...typed, variables }),
  });
  show(first);
}

showHistory(element("history"), setup.endpoint);
showExamples(element("examples") as HTMLDetailsElement, setup.examples, setup.endpoint, ask);
offerDownloads(element("downloads"), () => lastIn.get(tab)?.asked ?? null, say);
element("copy").addEventListener("click", async () => {
  const isCopied = await copyText(linkTo(setup.endpoint, typed));
  say(
    isCopied
      ? "The link is copied."
      : "The browser does not allow copying. The address of this page is the link.",
  );
});
steerMenus([...document.querySelectorAll<HTMLDetailsElement>(".bar details")]);
void start();
