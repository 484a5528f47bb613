import "./menus.css";
import { type Adapt, findNames } from "./adapt.ts";
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

let last: Asked | null = null;
let typed: Typed = { query: "", variables: "" };

/** Runs a query for GraphiQL, keeps its result for the downloads, and says why it is empty. */
async function run(params: Params, options: { readonly headers?: HeadersInit } = {}): Promise<Result> {
  const result = await ask(params, options.headers);
  if (params.operationName === "IntrospectionQuery") return result;
  const asked: Asked = { query: params.query, variables: params.variables, result };
  last = asked;
  addToHistory(params.query, params.variables);
  showHistory(element("history"), setup.endpoint);
  say("");
  void explainEmpty(params, result, ask)
    .catch(() => [])
    .then((reasons) => {
      // Another query may have been run in the meantime.
      if (asked === last) say(reasons.join(" "));
    });
  return result;
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
      show(typedIn(tabs[activeTabIndex])),
    onEditQuery: (query: string) => show({ ...typed, query }),
    onEditVariables: (variables: string) => show({ ...typed, variables }),
  });
  show(first);
}

showHistory(element("history"), setup.endpoint);
showExamples(element("examples") as HTMLDetailsElement, setup.examples, setup.endpoint, ask);
offerDownloads(element("downloads"), () => last, say);
element("copy").addEventListener("click", async () => {
  await navigator.clipboard.writeText(linkTo(setup.endpoint, typed));
  say("The link is copied.");
});
steerMenus([...document.querySelectorAll<HTMLDetailsElement>(".bar details")]);
void start();
