/**
 * Other names of our columns: everyday ones, those of Parliament's API as R packages flatten it, and those of the R packages
 * `clquestions` and `hansard`. Case and separators are ignored.
 */
const aliases: Readonly<Record<string, string>> = {
  id: "question_id question_answer_id",
  uin: "question_answer_uin question_number",
  house: "question_answer_house house_id_value",
  heading: "question_answer_subject hansard_heading_value",
  tabledOn: "date_tabled question_date date_value date_tabled_value",
  dueOn: "date_for_answer answer_date_expected",
  namedDay: "is_named_day question_is_named_day",
  withdrawn: "is_withdrawn question_is_withdrawn",
  interest: "member_has_interest question_member_has_interest registered_interest_value",
  groupedWith: "grouped_questions question_is_grouped grouped_question_uin",
  asker: "asking_member_name question_member_name tabling_member_printed asked_by tabled_by",
  askerMemberId: "asking_member_id question_member_mnis_id tabling_member_about",
  askerParty: "asking_member_party question_member_party",
  askerConstituency:
    "asking_member_member_from question_member_constituency tabling_member_constituency_value",
  department: "answering_body_name answer_body_name answering_body answering_department",
  text: "question_text question",
  answeredOn: "date_answered answer_date date_of_answer_value",
  minister: "answering_member_name answer_member_name answering_member_printed_value answered_by",
  ministerMemberId: "answering_member_id answer_member_mnis_id answering_member_about",
  answer: "answer_text answer_text_value",
  holding: "answer_is_holding",
  heldOn: "date_holding_answer answer_date_holding",
  correctedOn: "date_answer_corrected answer_date_corrected",
  corrector: "correcting_member_name answer_correcting_member_name",
  correctorMemberId: "correcting_member_id answer_correcting_member_mnis_id",
  textBefore: "original_answer_text answer_text_original",
};

/**
 * Columns of the same sources that are ignored without a warning, because other columns say the same better or because
 * they say nothing about a question.
 */
const unused = [
  "answering_body_id answer_body_id answering_dept_id_value answering_dept_short_name_value",
  "answering_dept_sort_name_value answer_is_correction is_ministerial_correction_value comparable_answer_text",
  "answer_text_comparable attachment_count answer_attachment_count grouped_questions_dates links question_links",
  "legislature_pref_label_value legislature_about about answer_date_time",
  "tabling_member_label_value answering_member_label_value answering_member_constituency_value",
];
/** Other columns about a member than name, party and constituency, and columns that give the type of another column. */
const unusedPart =
  /^(?:value)?(?:asking|answering|correcting|question|answer|answercorrecting)member(?:id2|mnisid2|listas|party|partycolour|partyabbreviation|memberfrom|constituency|thumbnailurl)$|datatype$/;

/** A key that ignores case and separators: `Tabled on`, `tabled_on` and `tabledOn` have the same key. */
export function columnKey(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]/g, "");
}

const columnByAlias = new Map(
  Object.entries(aliases).flatMap(([column, names]) =>
    names.split(" ").map((name) => [columnKey(name), column] as const),
  ),
);
const unusedKeys = new Set(unused.flatMap((names) => names.split(" ").map(columnKey)));

/** Our name for a column. A package that flattens JSON puts `value_` before the API's name, which is ignored. */
export function ourNameOf(name: string): string {
  const key = columnKey(name);
  const bare = key.replace(/^value/, "");
  return columnByAlias.get(key) ?? columnByAlias.get(bare) ?? bare;
}

/** True for a known column that is not needed, and for a column without a name, which has row numbers. */
export function isUnusedColumn(name: string): boolean {
  const key = columnKey(name);
  return (
    key === "" || unusedKeys.has(key) || unusedKeys.has(key.replace(/^value/, "")) || unusedPart.test(key)
  );
}
