import { sha256 } from "../../../model/ids.ts";
import { MAX_RECORD_LENGTH } from "../../../model/limits.ts";
import {
  type PrintedAnswer,
  type QuestionRecord,
  unsaidOfAnswer,
  unsaidOfQuestion,
} from "../../question-record.ts";
import type { Origin } from "../../read/open-source.ts";
import type { Line } from "../../read/split-lines.ts";
import { findHouse } from "../find-house.ts";
import { isHoldingAnswer } from "../holding-text.ts";
import { type ParsedEntry, skip } from "../parsed-entry.ts";
import type { Layout } from "./find-record-start.ts";
import { parseCompactBlock } from "./parse-compact-block.ts";
import { parseHeadedBlock } from "./parse-headed-block.ts";
import { parseOlderBlock } from "./parse-older-block.ts";
import { parseQuestionPage } from "./parse-question-page.ts";
import type { BlockAnswer, BlockFields, Finding, ParsedBlock } from "./parsed-block.ts";
import { type Piece, RecordSplitter, type Stray } from "./split-records.ts";

/** What a file of plain text can hold, for messages. */
const plainTextForm =
  "`Asked by: NAME (PARTY - SEAT)` above `Question to …`, `Written Question` above a heading and a date, or `### ` and a page's address";

type Block = Extract<Piece, { kind: "block" }>;

const parsers: Readonly<Record<Layout, (first: Line, rest: readonly Line[]) => ParsedBlock>> = {
  headed: parseHeadedBlock,
  compact: parseCompactBlock,
  page: parseQuestionPage,
  older: parseOlderBlock,
};

/** Parses the plain layouts of Parallel Parliament, mixed or not; whatever is no record is reported with its line. */
export async function* parsePlainText(
  runs: AsyncIterable<readonly Line[]>,
  origin: Origin,
): AsyncGenerator<ParsedEntry> {
  const splitter = new RecordSplitter();
  const reader = new PieceReader(origin);
  for await (const lines of runs) {
    for (const line of lines) {
      for (const piece of splitter.push(line)) yield* reader.read(piece);
    }
  }
  for (const piece of splitter.end()) yield* reader.read(piece);
  yield* reader.end();
}

/** Turns pieces into entries. What stands above the first record is stray text; a file of nothing else is of another kind. */
class PieceReader {
  readonly #origin: Origin;
  #firstStray: Stray | null = null;
  #found = false;

  constructor(origin: Origin) {
    this.#origin = origin;
  }

  *read(piece: Piece): Generator<ParsedEntry> {
    if (piece.kind === "stray") {
      if (this.#found) yield skip(this.#origin, piece.line, strayReason(piece.fault));
      else this.#firstStray = piece;
      return;
    }
    this.#found = true;
    yield* parseBlock(piece, this.#origin);
    if (this.#firstStray !== null) {
      yield skip(this.#origin, this.#firstStray.line, strayReason(this.#firstStray.fault));
      this.#firstStray = null;
    }
  }

  *end(): Generator<ParsedEntry> {
    if (this.#found) return;
    yield skip(this.#origin, this.#firstStray?.line ?? 1, unknownReason(this.#firstStray?.fault ?? null));
  }
}

function* parseBlock(block: Block, origin: Origin): Generator<ParsedEntry> {
  const start = block.first.number;
  if (block.tooLong) {
    const reason = `the record is longer than ${MAX_RECORD_LENGTH} characters; expected the next record before that`;
    yield skip(origin, start, reason);
    return;
  }
  const faulty = [block.first, ...block.rest].find((line) => line.fault !== null);
  if (faulty !== undefined) {
    yield skip(origin, start, `line ${faulty.number} ${faulty.fault}`);
    return;
  }
  const parsed = parsers[block.layout](block.first, block.rest);
  if ("broken" in parsed) {
    yield skip(origin, start, located(parsed.broken, start));
    return;
  }
  yield { kind: "record", record: toRecord(block, parsed.fields, origin) };
  for (const finding of parsed.unrecognised) yield skip(origin, finding.line, finding.reason);
}

function toRecord(block: Block, fields: BlockFields, origin: Origin): QuestionRecord {
  const source = [block.first, ...block.rest].map((line) => line.text).join("\n");
  return {
    provenance: {
      source: origin.path,
      line: block.first.number,
      retrievedAt: origin.retrievedAt,
      contentHash: sha256(source),
    },
    ...unsaidOfQuestion,
    statedAt: origin.statedAt,
    snapshot: origin.snapshot,
    sourceId: null,
    house: findHouse({
      uin: fields.uin,
      constituency: fields.asker?.constituency ?? null,
      text: fields.text,
    }),
    ...fields,
    asker: fields.asker === null ? null : { memberId: null, ...fields.asker },
    answer: fields.answer === null ? null : toAnswer(fields.answer),
  };
}

function toAnswer({ minister, ...answer }: BlockAnswer): PrintedAnswer {
  return {
    ...unsaidOfAnswer,
    ...answer,
    holding: isHoldingAnswer(answer.text, false) ? true : null,
    minister: minister === null ? null : { memberId: null, ...minister },
  };
}

/** A broken record is reported where it starts; the reason says which of its lines is the matter. */
function located(finding: Finding, start: number): string {
  return finding.line === start ? finding.reason : `line ${finding.line}: ${finding.reason}`;
}

function strayReason(fault: string | null): string {
  return `text that belongs to no record; expected ${plainTextForm}${because(fault)}`;
}

function unknownReason(fault: string | null): string {
  return `not a known layout; expected JSON, XML or CSV of written questions, or ${plainTextForm}${because(fault)}`;
}

function because(fault: string | null): string {
  return fault === null ? "" : ` (${fault})`;
}
