import { plainLine } from "../../html/plain-line.ts";
import { toPlainText } from "../../html/to-plain-text.ts";
import type { GroupedQuestion, ParsedRecord } from "../../question-record.ts";
import type { Origin } from "../../read/open-source.ts";
import { isTruncatedQuestion } from "../truncated-texts.ts";
import { toAnswer } from "./item-answer.ts";
import { toPerson } from "./item-person.ts";
import type { Item, Wrapper } from "./item-schema.ts";

const PAGES = "https://questions-statements.parliament.uk/written-questions/detail";

/** Converts an item of Parliament's API to a record. */
export function toRecord(
  item: Item,
  { retrievedAt, detail }: Wrapper,
  location: { readonly origin: Origin; readonly line: number; readonly contentHash: string },
): ParsedRecord {
  const { origin, line, contentHash } = location;
  const uin = item.uin ?? null;
  const tabledOn = item.dateTabled ?? null;
  const isComplete = detail === true;
  const asker = toPerson(item.askingMemberId, item.askingMember);
  return {
    provenance: { source: origin.path, line, retrievedAt: retrievedAt ?? origin.retrievedAt, contentHash },
    statedAt: retrievedAt ?? origin.statedAt,
    snapshot: origin.snapshot,
    sourceId: item.id,
    uin,
    house: item.house ?? null,
    heading: plainLine(item.heading),
    tabledOn,
    dueOn: item.dateForAnswer ?? null,
    namedDay: item.isNamedDay ?? null,
    withdrawn: item.isWithdrawn ?? null,
    interest: item.memberHasInterest ?? null,
    groupedWith: toGroup(item),
    url: uin === null || tabledOn === null ? null : `${PAGES}/${tabledOn}/${encodeURIComponent(uin)}`,
    asker:
      asker === null
        ? null
        : {
            ...asker,
            party: plainLine(item.askingMember?.party),
            constituency: plainLine(item.askingMember?.memberFrom),
          },
    department: plainLine(item.answeringBodyName ?? item.answeringBody?.name)?.replace(/^the /i, "") ?? null,
    text: toPlainText(item.questionText),
    truncated: !isComplete && isTruncatedQuestion(item.questionText, item.answerText ?? ""),
    answer: toAnswer(item, isComplete),
  };
}

/** Both lists have numbers; only one has dates. */
function toGroup({ groupedQuestions, groupedQuestionsDates }: Item): readonly GroupedQuestion[] {
  const days = new Map(
    (groupedQuestionsDates ?? []).map((each) => [each.questionUin, each.dateTabled ?? null]),
  );
  const uins = new Set([...(groupedQuestions ?? []), ...days.keys()].filter((uin) => uin != null));
  return [...uins].map((uin) => ({ uin, tabledOn: days.get(uin) ?? null }));
}
