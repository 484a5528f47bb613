import type { House } from "../../../model/nodes.ts";
import { findHouse } from "../find-house.ts";
import type { Ques } from "./question-group.ts";
import { splitQuestion } from "./split-question.ts";

/** The House of a file, found from a question in it: from its id, its asker's id, its number or its first words. */
export function findPaperHouse({ attributes: { id, speakerid }, blocks }: Ques): House | null {
  if (id.paper === "lordswrans" || speakerid?.includes("/lord/")) return "LORDS";
  if (speakerid?.includes("/member/")) return "COMMONS";
  const [first] = splitQuestion(blocks);
  return first === undefined ? null : findHouse({ ...first, constituency: null });
}
