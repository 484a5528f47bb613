import { sha256 } from "../../../model/ids.ts";
import { MAX_RECORD_LENGTH } from "../../../model/limits.ts";
import {
  type ParsedRecord,
  type PrintedAnswer,
  unknownAnswerFields,
  unknownQuestionFields,
} from "../../question-record.ts";
import type { Origin } from "../../read/open-source.ts";
import type { Line } from "../../read/split-lines.ts";
import { findHouse } from "../find-house.ts";
import { isHoldingAnswer } from "../holding-text.ts";
import { fileFault, type ParsedEntry, skip } from "../parsed-entry.ts";
import type { Layout } from "./find-record-start.ts";
import { parseCompactBlock } from "./parse-compact-block.ts";
import { parseHeadedBlock } from "./parse-headed-block.ts";
import { parseOlderBlock } from "./parse-older-block.ts";
import { parseQuestionPage } from "./parse-question-page.ts";
import type { BlockAnswer, BlockFields, Finding, ParsedBlock } from "./parsed-block.ts";
import { type Piece, RecordSplitter, type Stray } from "./split-records.ts";

/** How records of plain text begin, for messages. */
const recordStarts =
  "`Asked by: NAME (PARTY - CONSTITUENCY)` above `Question to …`, `Written Question` above a heading and a date, or `### ` and the address of a question's page";

type Block = Extract<Piece, { kind: "block" }>;

const parsers: Readonly<Record<Layout, (first: Line, rest: readonly Line[]) => ParsedBlock>> = {
  headed: parseHeadedBlock,
  compact: parseCompactBlock,
  page: parseQuestionPage,
  older: parseOlderBlock,
};

/**
 * Parses the plain-text layouts of Parallel Parliament, even mixed in one file. Other text is reported with its line.
 */
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

/** Converts pieces to entries. Text outside records is reported; if a file has no record, its format is unknown. */
class PieceReader {
  readonly #origin: Origin;
  #firstStray: Stray | null = null;
  #hasRecord = false;

  constructor(origin: Origin) {
    this.#origin = origin;
  }

  *read(piece: Piece): Generator<ParsedEntry> {
    if (piece.kind === "stray") {
      if (this.#hasRecord) yield skip(this.#origin, piece.line, strayReason(piece.fault));
      else this.#firstStray = piece;
      return;
    }
    this.#hasRecord = true;
    yield* parseBlock(piece, this.#origin);
    if (this.#firstStray !== null) {
      yield skip(this.#origin, this.#firstStray.line, strayReason(this.#firstStray.fault));
      this.#firstStray = null;
    }
  }

  *end(): Generator<ParsedEntry> {
    if (this.#hasRecord) return;
    yield fileFault(
      this.#origin,
      this.#firstStray?.line ?? 1,
      unknownReason(this.#firstStray?.fault ?? null),
    );
  }
}

function* parseBlock(block: Block, origin: Origin): Generator<ParsedEntry> {
  const start = block.first.number;
  if (block.tooLong) {
    const reason = `the record is longer than ${MAX_RECORD_LENGTH} characters, the limit for one record`;
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
    yield skip(origin, start, reasonWithLine(parsed.broken, start));
    return;
  }
  yield { kind: "record", record: toRecord(block, parsed.fields, origin) };
  for (const finding of parsed.warnings) yield skip(origin, finding.line, finding.reason);
}

function toRecord(block: Block, fields: BlockFields, origin: Origin): ParsedRecord {
  const source = [block.first, ...block.rest].map((line) => line.text).join("\n");
  return {
    provenance: {
      source: origin.path,
      line: block.first.number,
      retrievedAt: origin.retrievedAt,
      contentHash: sha256(source),
    },
    ...unknownQuestionFields,
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
    ...unknownAnswerFields,
    ...answer,
    holding: isHoldingAnswer(answer.text, false) ? true : null,
    minister: minister === null ? null : { memberId: null, ...minister },
  };
}

/** A broken record is reported at its first line. The reason names the faulty line if it is another. */
function reasonWithLine(finding: Finding, start: number): string {
  return finding.line === start ? finding.reason : `line ${finding.line}: ${finding.reason}`;
}

function strayReason(fault: string | null): string {
  return `text outside any record; expected ${recordStarts}${because(fault)}`;
}

function unknownReason(fault: string | null): string {
  return `unknown format; expected JSON, XML or CSV of written questions, or ${recordStarts}${because(fault)}`;
}

function because(fault: string | null): string {
  return fault === null ? "" : ` (${fault})`;
}
