import { MAX_RECORD_LENGTH } from "../../../model/limits.ts";
import type { House } from "../../../model/nodes.ts";
import { toPlainText } from "../../html/to-plain-text.ts";
import type { Origin } from "../../read/open-source.ts";
import { type ParsedEntry, skip } from "../parsed-entry.ts";
import { type Attributes, BodyHtml } from "./body-html.ts";
import { departmentOfHeading } from "./department-heading.ts";
import { findPaperHouse } from "./find-paper-house.ts";
import { groupToRecords } from "./group-to-records.ts";
import { MAX_GROUP, type Ques } from "./question-group.ts";
import type { Reply } from "./read-answer.ts";
import { readQuestionAttributes, readSpeaker } from "./read-attributes.ts";

/** What ends the reading of a file: a place at which it is not what it should be. */
export class PaperFault extends Error {}

type OpenElement = {
  readonly name: string;
  readonly line: number;
  readonly attributes: Attributes;
  readonly body: BodyHtml;
};

/** Turns the elements below `<publicwhip>` into entries, as each group of questions and replies is complete. */
export class PaperReader {
  readonly #origin: Origin;
  readonly #strangers = new Map<string, { readonly line: number; count: number }>();
  #scrape: string | null = null;
  #house: House | null = null;
  #department: string | null = null;
  #heading: string | null = null;
  #questions: Ques[] = [];
  #replies: Reply[] = [];
  #groupLength = 0;
  /** True after a question that could not be read: the replies below it have nothing to belong to. */
  #lost = false;
  #redirects = 0;
  #found = false;
  #element: OpenElement | null = null;

  constructor(origin: Origin) {
    this.#origin = origin;
  }

  root(attributes: Attributes): void {
    this.#scrape = attributes["scrapeversion"]?.trim() || null;
  }

  /** An element directly below the root begins. */
  open(name: string, line: number, attributes: Attributes): void {
    this.#element = { name, line, attributes, body: new BodyHtml() };
  }

  /** The body of the element that is open; null between elements. */
  get body(): BodyHtml | null {
    return this.#element?.body ?? null;
  }

  /** The element directly below the root ends. */
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
        this.#addStranger(`<${element.name}>`, element.line);
    }
  }

  /** Text that stands directly in the root. */
  strayText(line: number): void {
    this.#addStranger("text outside any element", line);
  }

  /** The root is closed. */
  *end(): Generator<ParsedEntry> {
    yield* this.#finishGroup();
    for (const [name, { line, count }] of this.#strangers) {
      const reason = `${name} has no place in a file of written answers${count > 1 ? ` (${count} of them)` : ""}`;
      yield skip(this.#origin, line, `${reason}; expected headings, <ques> and <reply>`);
    }
    if (this.#found || this.#redirects > 0 || this.#strangers.size > 0) return;
    yield skip(this.#origin, 1, "holds no question; expected <ques> elements inside <publicwhip>");
  }

  /** Reading ends before the end of the file: what is whole is kept, and the reason says what is not. */
  *stop(line: number, reason: string): Generator<ParsedEntry> {
    const unfinished = this.#questions[0];
    const isWhole = this.#replies.length > 0 && this.#element?.name !== "reply";
    if (isWhole) yield* this.#finishGroup();
    const lost =
      isWhole || unfinished === undefined ? "" : `, from the question at line ${unfinished.line} on`;
    yield skip(this.#origin, line, `${reason}; the rest of the file is not read${lost}`);
  }

  *#addQuestion({ attributes, line, body }: OpenElement): Generator<ParsedEntry> {
    this.#found = true;
    if (this.#replies.length > 0 || this.#lost) yield* this.#finishGroup();
    const read = readQuestionAttributes(attributes);
    if ("fault" in read) {
      yield* this.#finishGroup();
      this.#lost = true;
      yield skip(this.#origin, line, `the question has a faulty attribute: ${read.fault}`);
      return;
    }
    const ques: Ques = { line, attributes: read.attributes, blocks: body.end() };
    if (this.#questions.length === MAX_GROUP) {
      throw new PaperFault(
        `more than ${MAX_GROUP} questions in a row; expected <reply> or a heading before that`,
      );
    }
    this.#questions.push(ques);
    this.#scrape ??= ques.attributes.id.scrape || null;
    this.#house ??= findPaperHouse(ques);
  }

  *#addReply({ attributes, line, body }: OpenElement): Generator<ParsedEntry> {
    this.#found = true;
    if (this.#questions.length === 0) {
      const whose = this.#lost ? "the question above it could not be read" : "expected <ques> above it";
      yield skip(this.#origin, line, `the reply answers no question: ${whose}`);
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
    this.#lost = false;
    yield* groupToRecords(group, { origin: this.#origin, house: this.#house, scrape: this.#scrape });
  }

  /** A group that never ends must not fill the memory. */
  #checkLength(length: number): void {
    this.#groupLength += length;
    if (this.#groupLength <= MAX_RECORD_LENGTH) return;
    throw new PaperFault(`a question with its answer is longer than ${MAX_RECORD_LENGTH} characters`);
  }

  #addStranger(name: string, line: number): void {
    const stranger = this.#strangers.get(name);
    if (stranger !== undefined) stranger.count += 1;
    else if (this.#strangers.size < MAX_STRANGERS) this.#strangers.set(name, { line, count: 1 });
  }
}

/** Names of unknown elements that are reported, each once. */
const MAX_STRANGERS = 20;

function headingText({ body }: OpenElement): string {
  const html = body.end().map((block) => block.html);
  return toPlainText(html.join("")).replace(/\s+/g, " ");
}
