import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { InventedQuestion } from "./invented-questions.ts";

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** How the stand-in misbehaves: whom it concerns, what it does, and how many times before it behaves again. */
type Fault = { readonly concerns: (url: URL) => boolean; readonly answer: Answer; times: number };

const root = "/api/writtenquestions/questions";

/**
 * A server that answers as Parliament's Written Questions API does, over real sockets: lists with cut texts, filters,
 * pages, single questions; and misbehaves when told to.
 */
export class StandInApi {
  /** In the order of the list; a test may change it at any time. */
  questions: InventedQuestion[];
  /** Path and query of every request that came. */
  readonly requests: string[] = [];
  /** Called before each page of a list is answered, with the number of pages answered so far. */
  beforePage: (pages: number) => void = () => {};
  /** Most questions it gives in one page, whatever it is asked. */
  largestPage = 100;
  /** Most requests that were under way at once. */
  mostAtOnce = 0;
  /** How long an answer to the request for one question takes, in milliseconds. */
  delay = 0;
  readonly #faults: Fault[] = [];
  readonly #server: Server;
  #pages = 0;
  #underWay = 0;

  private constructor(questions: readonly InventedQuestion[]) {
    this.questions = [...questions];
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  static async start(questions: readonly InventedQuestion[]): Promise<StandInApi> {
    const api = new StandInApi(questions);
    api.#server.listen(0, "127.0.0.1");
    await once(api.#server, "listening");
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The ids that single questions were asked for by, one for each request. */
  get asked(): readonly string[] {
    return this.requests.flatMap((each) => /\/questions\/(\d+)/.exec(each)?.[1] ?? []);
  }

  misbehave(
    concerns: string | ((url: URL) => boolean),
    answer: Answer,
    times = Number.POSITIVE_INFINITY,
  ): void {
    const ends = (url: URL) => url.pathname === (concerns === "list" ? root : `${root}/${concerns}`);
    this.#faults.push({ concerns: typeof concerns === "string" ? ends : concerns, answer, times });
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? "", this.url);
    this.requests.push(`${url.pathname}${url.search}`);
    this.#underWay += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#underWay);
    response.once("close", () => {
      this.#underWay -= 1;
    });
    const fault = this.#faults.find(({ concerns, times }) => times > 0 && concerns(url));
    if (fault !== undefined) {
      fault.times -= 1;
      fault.answer(response, request);
    } else if (url.pathname === root) {
      this.beforePage(this.#pages++);
      json(response, this.#page(url.searchParams));
    } else {
      setTimeout(() => this.#single(url, response), this.delay);
    }
  }

  #single(url: URL, response: ServerResponse): void {
    const id = Number(url.pathname.slice(root.length + 1));
    const value = this.questions.find((question) => question.id === id);
    if (value === undefined) json(response, { title: "Not Found", status: 404 }, 404);
    else json(response, item(value));
  }

  #page(search: URLSearchParams): object {
    const found = this.questions.filter((question) => matches(question, search));
    const skip = Number(search.get("skip") ?? 0);
    const take = Math.min(Number(search.get("take") ?? 20), this.largestPage);
    return {
      totalResults: found.length,
      results: found.slice(skip, skip + take).map((question) => item(truncatedTexts(question))),
    };
  }
}

export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
}

/** An answer with a status and nothing but headers. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) => response.writeHead(code, headers).end();
}

function item(value: InventedQuestion): object {
  return { value, links: [{ rel: "self", href: `/Questions/${value.id}`, method: "GET" }] };
}

/** The list gives 255 characters of a text, and of an answer without its tags, which then ends in three dots. */
function truncatedTexts(question: InventedQuestion): InventedQuestion {
  const answer = question.answerText?.replace(/<[^>]+>/g, "") ?? null;
  return {
    ...question,
    questionText: question.questionText.slice(0, 255),
    answerText: answer !== null && answer.length > 255 ? `${answer.slice(0, 255)}...` : answer,
  };
}

function matches(question: InventedQuestion, search: URLSearchParams): boolean {
  const { askingMemberId, answeringMemberId, answeringBodyId, dateTabled, dateAnswered } = question;
  const texts = `${question.questionText} ${question.answerText ?? ""}`.toLowerCase();
  const is = (name: string, value: unknown) => !search.has(name) || search.get(name) === String(value);
  const within = (name: string, date: string | null) => {
    const [from, to] = [search.get(`${name}From`), search.get(`${name}To`)];
    const day = date?.slice(0, 10) ?? "";
    return (from === null || (day !== "" && day >= from)) && (to === null || (day !== "" && day <= to));
  };
  const bodies = search.getAll("answeringBodies");
  return (
    texts.includes(search.get("searchTerm")?.toLowerCase() ?? "") &&
    is("askingMemberId", askingMemberId) &&
    is("answeringMemberId", answeringMemberId) &&
    is("house", question.house) &&
    (bodies.length === 0 || bodies.includes(String(answeringBodyId))) &&
    within("tabledWhen", dateTabled) &&
    within("answeredWhen", dateAnswered)
  );
}
