import type { Source } from "../../read/open-source.ts";
import { type ParsedEntry, skip } from "../parsed-entry.ts";
import { JsonRecords } from "./json-records.ts";
import { type JsonShape, recordPaths } from "./json-shape.ts";
import { readItem } from "./read-item.ts";

/**
 * Streams questions of Parliament's API out of JSON of any size: a list, `{results: […]}`, or a single question.
 * Records before an error are loaded. The error is reported with the number of the record it is in.
 */
export async function* parseJson(
  source: Source,
  shape: Exclude<JsonShape, "lines">,
): AsyncGenerator<ParsedEntry> {
  const records = new JsonRecords(recordPaths[shape]);
  let number = 0;

  function* ready(): Generator<ParsedEntry> {
    for (const { value, fault } of records.take()) {
      number += 1;
      if (fault !== null) yield skipRecord(number, fault);
      else yield* readItem(value, { origin: source, line: number, label: `record ${number}: ` });
    }
  }
  function skipRecord(at: number, reason: string): ParsedEntry {
    return skip(source, at, `record ${at}: ${reason}`);
  }

  for await (const chunk of source.chunks()) {
    records.write(chunk);
    yield* ready();
    if (records.fault !== null) break;
  }
  records.end();
  yield* ready();
  if (records.fault !== null) yield skipRecord(number + 1, records.fault);
  else if (number === 0 && !records.sawList) {
    yield skipRecord(1, `expected written questions at \`${recordPaths[shape]}\`, found none`);
  }
}
