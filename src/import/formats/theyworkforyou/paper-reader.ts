import { MAX_RECORD_LENGTH } from "../../../model/limits.ts";
import type { House } from "../../../model/nodes.ts";
import { toPlainText } from "../../html/to-plain-text.ts";
import type { Origin } from "../../read/open-source.ts";
import { fileFault, type ParsedEntry, skip } from "../parsed-entry.ts";
import { type Attributes, BodyHtml } from "./body-html.ts";
import { departmentOfHeading } from "./department-heading.ts";
import { findPaperHouse } from "./find-paper-house.ts";
import { groupToRecords } from "./group-to-records.ts";
import { otherPaperOf } from "./other-papers.ts";
import { MAX_GROUP, type Ques } from "./question-group.ts";
import type { Reply } from "./read-answer.ts";
import { readQuestionAttributes, readSpeaker } from "./read-attributes.ts";

/** An error in a file that ends its reading. */
export class PaperFault extends Error {}

type OpenElement = {
  readonly name: string;
  readonly line: number;
  readonly attributes: Attributes;
  readonly body: BodyHtml;
};

/** Converts the elements below `<publicwhip>` to entries, one group of questions and replies at a time. */
export class PaperReader {
  readonly #origin: Origin;
  readonly #unexpected = new Map<string, { readonly line: number; count: number }>();
  #scrape: string | null = null;
  #house: House | null = null;
  #department: string | null = null;
  #heading: string | null = null;
  #questions: Ques[] = [];
  #replies: Reply[] = [];
  #groupLength = 0;
  /** True after a question that could not be read, so that its replies belong to no question. */
  #questionLost = false;
  #redirects = 0;
  #hasQuestion = false;
  #element: OpenElement | null = null;

  constructor(origin: Origin) {
    this.#origin = origin;
  }

  root(attributes: Attributes): void {
    this.#scrape = attributes["scrapeversion"]?.trim() || null;
  }

  /** Begins an element directly below the root. */
  open(name: string, line: number, attributes: Attributes): void {
    const other = this.#hasQuestion ? null : otherPaperOf(attributes["id"]);
    if (other !== null)
      throw new PaperFault(
        `this is a paper of ${other}; expected written answers of the UK Parliament, with ids such as uk.org.publicwhip/wrans/…`,
      );
    this.#element = { name, line, attributes, body: new BodyHtml() };
  }

  /** The body of the open element; null between elements. */
  get body(): BodyHtml | null {
    return this.#element?.body ?? null;
  }

  /** Ends the element directly below the root. */
  *close(): Generator<ParsedEntry> {
    const element = this.#element;
    if (element === null) return;
    this.#element = null;
    this.#checkLength(element.body.length);
    switch (element.name) {
      case "major-heading":
        yield* this.#finishGroup();
        this.#department = departmentOfHeading(headingText(element));
        this.#heading = null;
        return;
      case "minor-heading":
        yield* this.#finishGroup();
        this.#heading = headingText(element) || null;
        return;
      case "ques":
        yield* this.#addQuestion(element);
        return;
      case "reply":
        yield* this.#addReply(element);
        return;
      case "gidredirect":
        this.#redirects += 1;
        return;
      default:
        this.#addUnexpected(`<${element.name}>`, element.line);
    }
  }

  /** Text directly in the root. */
  strayText(line: number): void {
    this.#addUnexpected("text outside any element", line);
  }

  /** Ends the root. */
  *end(): Generator<ParsedEntry> {
    yield* this.#finishGroup();
    for (const [name, { line, count }] of this.#unexpected) {
      const reason = `unexpected ${name}${count > 1 ? ` (${count} times)` : ""}`;
      yield skip(this.#origin, line, `${reason}; expected headings, <ques> and <reply>`);
    }
    if (this.#hasQuestion || this.#redirects > 0 || this.#unexpected.size > 0) return;
    yield fileFault(this.#origin, 1, "there are no questions; expected <ques> elements inside <publicwhip>");
  }

  /** Stops before the end of the file. A complete group is kept, and the reason says what is lost. */
  *stop(line: number, reason: string): Generator<ParsedEntry> {
    const unfinished = this.#questions[0];
    const isComplete = this.#replies.length > 0 && this.#element?.name !== "reply";
    if (isComplete) yield* this.#finishGroup();
    const lost =
      isComplete || unfinished === undefined ? "" : `, starting with the question at line ${unfinished.line}`;
    yield fileFault(this.#origin, line, `${reason}; the rest of the file was not read${lost}`);
  }

  *#addQuestion({ attributes, line, body }: OpenElement): Generator<ParsedEntry> {
    this.#hasQuestion = true;
    if (this.#replies.length > 0 || this.#questionLost) yield* this.#finishGroup();
    const read = readQuestionAttributes(attributes);
    if ("fault" in read) {
      yield* this.#finishGroup();
      this.#questionLost = true;
      yield skip(this.#origin, line, `the question has an invalid attribute: ${read.fault}`);
      return;
    }
    const ques: Ques = { line, attributes: read.attributes, blocks: body.end() };
    if (this.#questions.length === MAX_GROUP) {
      throw new PaperFault(`more than ${MAX_GROUP} questions without a <reply> or a heading`);
    }
    this.#questions.push(ques);
    this.#scrape ??= ques.attributes.id.scrape || null;
    this.#house ??= findPaperHouse(ques);
  }

  *#addReply({ attributes, line, body }: OpenElement): Generator<ParsedEntry> {
    this.#hasQuestion = true;
    if (this.#questions.length === 0) {
      const why = this.#questionLost ? "the question above it could not be read" : "expected <ques> above it";
      yield skip(this.#origin, line, `the reply has no question: ${why}`);
      return;
    }
    this.#replies.push({ line, speaker: readSpeaker(attributes), blocks: body.end() });
  }

  *#finishGroup(): Generator<ParsedEntry> {
    const group = {
      department: this.#department,
      heading: this.#heading,
      questions: this.#questions,
      replies: this.#replies,
    };
    this.#questions = [];
    this.#replies = [];
    this.#groupLength = 0;
    this.#questionLost = false;
    yield* groupToRecords(group, { origin: this.#origin, house: this.#house, scrape: this.#scrape });
  }

  /** A group without an end must not fill the memory. */
  #checkLength(length: number): void {
    this.#groupLength += length;
    if (this.#groupLength <= MAX_RECORD_LENGTH) return;
    throw new PaperFault(`a question with its answer is longer than ${MAX_RECORD_LENGTH} characters`);
  }

  #addUnexpected(name: string, line: number): void {
    const known = this.#unexpected.get(name);
    if (known !== undefined) known.count += 1;
    else if (this.#unexpected.size < MAX_UNEXPECTED) this.#unexpected.set(name, { line, count: 1 });
  }
}

/** How many names of unknown elements are reported, each once. */
const MAX_UNEXPECTED = 20;

function headingText({ body }: OpenElement): string {
  const html = body.end().map((block) => block.html);
  return toPlainText(html.join("")).replace(/\s+/g, " ");
}
