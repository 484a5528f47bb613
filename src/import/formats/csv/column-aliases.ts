/**
 * Other names of our columns: those of Parliament's APIs as R packages flatten them, those of the R packages `clquestions`
 * and `hansard`, and everyday ones. Case and separators are ignored, as is `value` at either end.
 */
const aliases: Readonly<Record<string, string>> = {
  id: "question_id question_answer_id",
  uin: "question_answer_uin question_number",
  house: "question_answer_house house_id",
  heading: "question_answer_subject hansard_heading",
  tabledOn: "date_tabled question_date date_value",
  // `AnswerDate` of the old API is the day for which an answer was expected.
  dueOn: "date_for_answer answer_date_expected answer_date_value",
  namedDay: "is_named_day question_is_named_day",
  withdrawn: "is_withdrawn question_is_withdrawn",
  interest: "member_has_interest question_member_has_interest registered_interest",
  groupedWith: "grouped_questions question_is_grouped grouped_question_uin",
  asker: "asking_member_name question_member_name tabling_member_printed asked_by tabled_by",
  askerMemberId: "asking_member_id question_member_mnis_id tabling_member_about",
  askerParty: "asking_member_party question_member_party",
  askerConstituency: "asking_member_member_from question_member_constituency tabling_member_constituency",
  department: "answering_body_name answer_body_name answering_body answering_department",
  text: "question_text",
  answeredOn: "date_answered answer_date date_of_answer",
  minister:
    "answering_member_name answer_member_name answering_member_printed answering_member_full_name answered_by",
  ministerMemberId: "answering_member_id answer_member_mnis_id answering_member_about",
  answer: "answer_text",
  holding: "answer_is_holding",
  heldOn: "date_holding_answer answer_date_holding",
  correctedOn: "date_answer_corrected answer_date_corrected",
  corrector: "correcting_member_name answer_correcting_member_name",
  correctorMemberId: "correcting_member_id answer_correcting_member_mnis_id",
  textBefore: "original_answer_text answer_text_original",
};

/** Everyday names that may mean a column. They yield to a column that has one of the names above. */
const everyday: Readonly<Record<string, string>> = {
  uin: "uin_number question_no pq_number pq_no",
  heading: "subject question_title",
  tabledOn: "tabled_date tabling_date asked_on date_asked date_of_question",
  dueOn: "due_date date_due",
  asker: "asking_member tabling_member questioner member mp",
  askerParty: "party",
  askerConstituency: "constituency",
  department: "dept answering_dept department_name",
  text: "question question_wording wording full_question text_of_question",
  answeredOn: "answered_date reply_date date_of_reply",
  minister: "answering_member answering_minister minister_name replied_by",
  answer: "reply response full_answer text_of_answer",
  url: "link question_url question_link",
};

/** Columns that may follow `answer.` and `question.`, which R and Python put in front when they flatten nested JSON. */
const nested: Readonly<Record<string, string>> = {
  answer:
    "answer answeredOn minister ministerMemberId role holding heldOn correctedOn corrector correctorMemberId textBefore groupedWith",
  question:
    "id uin house heading text truncated tabledOn dueOn namedDay withdrawn interest url groupedWith asker askerMemberId askerParty askerConstituency department",
};

/**
 * Columns of the same sources that are ignored without a warning, because other columns say the same better or because
 * they say nothing about a question.
 */
const unused = [
  "answering_body_id answer_body_id answering_dept_id answering_dept_short_name answering_dept_sort_name",
  "answer_is_correction is_ministerial_correction comparable_answer_text answer_text_comparable",
  "attachment attachment_count answer_attachment_count grouped_questions_dates links question_links",
  "legislature legislature_pref_label legislature_about about answer_date_time question_first_answered",
  "tabling_member_label answering_member_label answering_member_constituency",
];
/** Other columns about a member than name, party and constituency, and columns that give the type of another column. */
const unusedPart =
  /^(?:asking|answering|correcting|question|answer|answercorrecting)member(?:id2|mnisid2|listas|party|partycolour|partyabbreviation|memberfrom|constituency|thumbnailurl)$|datatype$/;

/** Letters and digits alone, without brackets: `Tabled on`, `tabled_on` and `tabledOn (date)` have the same key. */
export function columnKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\([^()]*\)/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function byKeys(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const pairs = Object.entries(names).map(([column, others]) => [column, ...others.split(" ")] as const);
  return new Map(
    pairs.flatMap(([column, ...all]) => [column, ...all].map((name) => [columnKey(name), column])),
  );
}

const columnByAlias = byKeys(aliases);
const columnByEverydayName = byKeys(everyday);
const unusedKeys = new Set(unused.flatMap((names) => names.split(" ").map(columnKey)));

/** Our name for a column, or its key. `isLoose` if it follows only from an everyday name, or without `answer.` in front. */
export function ourNameOf(name: string): { readonly column: string; readonly isLoose: boolean } {
  const keys = keysOf(name);
  const exact = keys.map((key) => columnByAlias.get(key)).find((column) => column !== undefined);
  if (exact !== undefined) return { column: exact, isLoose: false };
  const loose = keys
    .map((key) => columnByEverydayName.get(key) ?? nestedIn(key))
    .find((column) => column !== undefined);
  if (loose !== undefined) return { column: loose, isLoose: true };
  return { column: keys.at(-1) ?? "", isLoose: false };
}

/** The column that follows `answer` or `question` in a key. */
function nestedIn(key: string): string | undefined {
  const [, outer = "", inner = ""] = /^(answer|question)(.+)$/.exec(key) ?? [];
  const column = columnByAlias.get(inner) ?? columnByEverydayName.get(inner) ?? inner;
  return nested[outer]?.split(" ").includes(column) ? column : undefined;
}

/** True for a known column that is not needed, and for a column without a name, which has row numbers. */
export function isUnusedColumn(name: string): boolean {
  const keys = keysOf(name).flatMap((key) => [key, key.replace(/^(?:answer|question)/, "")]);
  return /^[\s_.-]*$/.test(name) || keys.some((key) => unusedKeys.has(key) || unusedPart.test(key));
}

/** The key of a name, also without the `value` that programs put at either end when they flatten JSON. */
function keysOf(name: string): readonly string[] {
  const key = columnKey(name);
  return [key, key.replace(/^value/, ""), key.replace(/value$/, ""), key.replace(/^value|value$/g, "")];
}
