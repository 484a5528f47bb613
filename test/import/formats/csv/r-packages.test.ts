import { describe, expect, test } from "vitest";
import { parseAsFile, parseOneOf } from "../parse-as-file.ts";

describe("a table written by an R package", () => {
  const cells = (row: Readonly<Record<string, string>>) =>
    `${Object.keys(row).join(",")}\n${Object.values(row).join(",")}\n`;

  test("with the API's names is read, also with row names and NA for missing values", async () => {
    const record = await parseOneOf(
      cells({
        '""': '"1"',
        question_id: "61",
        asking_member_id: "9001",
        house: "Commons",
        member_has_interest: "FALSE",
        date_tabled: "2025-06-30T23:00:00Z",
        date_for_answer: "2025-07-08",
        uin: "6001",
        question_text: '"To ask how many ferries sail."',
        answering_body_id: "27",
        answering_body_name: "Department for Ports",
        is_withdrawn: "FALSE",
        is_named_day: "TRUE",
        grouped_questions: '"c(""6002"", ""6003"")"',
        answer_is_holding: "NA",
        answer_is_correction: "NA",
        answering_member_id: "NA",
        date_answered: "NA",
        answer_text: "NA",
        heading: "NA",
        asking_member_thumbnail_url: "https://a.example/9001",
      }),
    );
    expect(record).toMatchObject({
      sourceId: "61",
      uin: "6001",
      tabledOn: "2025-07-01",
      dueOn: "2025-07-08",
      heading: null,
      interest: false,
      withdrawn: false,
      namedDay: true,
      groupedWith: [{ uin: "6002" }, { uin: "6003" }],
      asker: { memberId: "9001", name: null },
      department: "Department for Ports",
      answer: null,
    });
  });

  test("with the names of clquestions is read, and its texts are marked as truncated", async () => {
    const beginning = `To ask ${"of ferries ".repeat(40)}`.slice(0, 254).concat("f");
    const record = await parseOneOf(
      cells({
        question_answer_id: "62",
        question_member_mnis_id: "9001",
        question_answer_house: "Lords",
        question_date: "2025-07-01",
        answer_date_expected: "2025-07-15",
        question_answer_uin: "HL62",
        question_text: beginning,
        answer_body_id: "27",
        answer_body_name: "Department for Ports",
        question_is_named_day: "FALSE",
        answer_is_holding: "FALSE",
        answer_member_mnis_id: "9101",
        answer_date: "2025-07-10",
        answer_text: "Nine ferries sail to...",
        question_answer_subject: "Ferries",
        question_member_list_as: '"Marl, Lady"',
        question_member_name: "Lady Marl",
        question_member_party: "Crossbench",
        question_member_constituency: "Life peer",
        answer_member_name: "Lord Orr",
        answer_member_party_colour: "ffffff",
      }),
    );
    expect(record).toMatchObject({
      sourceId: "62",
      uin: "HL62",
      house: "LORDS",
      heading: "Ferries",
      tabledOn: "2025-07-01",
      dueOn: "2025-07-15",
      asker: { memberId: "9001", name: "Lady Marl", party: "Crossbench", constituency: "Life peer" },
      truncated: true,
      answer: { answeredOn: "2025-07-10", truncated: true, minister: { memberId: "9101", name: "Lord Orr" } },
    });
  });

  test("with the names of hansard is read", async () => {
    const record = await parseOneOf(
      cells({
        about: "63",
        answering_body: "Department of Ports",
        question_text: '"To ask how many ferries sail."',
        tabling_member_printed: "Ada Marl",
        uin: "6301",
        grouped_question_uin: '"list(c(""6302""))"',
        answer_text_value: "<p>Nine.</p>",
        answering_member_about: "9101",
        answering_member_label_value: "Biography information for Ivo Orr",
        answering_member_printed_value: "Ivo Orr",
        date_of_answer_value: "2017-03-07",
        answer_date_time: "2017-03-07 18:15:39",
        date_of_answer_datatype: "POSIXct",
        date_value: "2017-02-27",
        hansard_heading_value: "Ferries",
        house_id_value: "1",
        registered_interest_value: "false",
        tabling_member_about: "9001",
        tabling_member_constituency_value: "Oxmere",
        legislature_pref_label_value: "House of Commons",
      }),
    );
    expect(record).toMatchObject({
      sourceId: null,
      uin: "6301",
      house: "COMMONS",
      heading: "Ferries",
      tabledOn: "2017-02-27",
      interest: false,
      groupedWith: [{ uin: "6302" }],
      asker: { memberId: "9001", name: "Ada Marl", constituency: "Oxmere" },
      department: "Department of Ports",
      answer: {
        text: "Nine.",
        answeredOn: "2017-03-07",
        truncated: false,
        minister: { memberId: "9101", name: "Ivo Orr" },
      },
    });
  });

  test("with the names that hansard leaves as they are is read, with its answer", async () => {
    const record = await parseOneOf(
      cells({
        _about: "http://data.parliament.uk/resources/64",
        AnsweringBody: '"list(`_value` = ""Department of Ports"")"',
        questionText: '"To ask how many ferries sail."',
        tablingMemberPrinted: '"c(""Ada Marl"")"',
        uin: "6401",
        "answer._about": "http://data.parliament.uk/resources/64/answer",
        "answer.answerText._value": "<p>Nine.</p>",
        "answer.answeringMember._about": "http://data.parliament.uk/members/9101",
        "answer.answeringMember.label._value": "Biography information for Ivo Orr",
        "answer.answeringMemberConstituency._value": "Whinfield",
        "answer.answeringMemberPrinted._value": "Ivo Orr",
        "answer.dateOfAnswer._value": "2017-03-07",
        "answer.dateOfAnswer._datatype": "dateTime",
        "answer.isMinisterialCorrection._value": "false",
        "answer.questionFirstAnswered": "2017-03-07",
        "answer.groupedQuestionUIN": '"list(c(""6402""))"',
        "answeringDeptShortName._value": "Ports",
        "date._value": "2017-02-27",
        "hansardHeading._value": "Ferries",
        "houseId._value": "1",
        "registeredInterest._value": "false",
        "tablingMember._about": "http://data.parliament.uk/members/9001",
        "tablingMemberConstituency._value": "Oxmere",
      }),
    );
    expect(record).toMatchObject({
      uin: "6401",
      house: "COMMONS",
      heading: "Ferries",
      tabledOn: "2017-02-27",
      groupedWith: [{ uin: "6402" }],
      asker: { memberId: "9001", name: "Ada Marl", constituency: "Oxmere" },
      department: "Department of Ports",
      answer: { text: "Nine.", answeredOn: "2017-03-07", minister: { memberId: "9101", name: "Ivo Orr" } },
    });
  });

  test("with the names of commons_written_questions is read, and is not taken for answered", async () => {
    const record = await parseOneOf(
      cells({
        about: "65",
        answer_date_value: "2017-03-07",
        answer_date_datatype: "POSIXct",
        answering_body_value: "Department of Ports",
        date_tabled_value: "2017-02-27",
        question_text: '"To ask how many ferries sail."',
        tabling_member_about: "9001",
        tabling_member_label_value: "Biography information for Ada Marl",
        tabling_member_printed_value: "Ada Marl",
        uin: "6501",
      }),
    );
    expect(record).toMatchObject({
      tabledOn: "2017-02-27",
      dueOn: "2017-03-07",
      department: "Department of Ports",
      asker: { memberId: "9001", name: "Ada Marl" },
      answer: null,
    });
  });

  test.each([
    ["answer.text,answer.date,answer.answeringMember", "Nine.,2017-03-07,Ivo Orr"],
    ["answer_text,answer_date,answer_minister", "Nine.,2017-03-07,Ivo Orr"],
    ["answer.answer_text,answer.date_answered,answer.answering_member_name", "Nine.,2017-03-07,Ivo Orr"],
    ["answerText._value,dateOfAnswer._value,answeringMember.fullName._value", "Nine.,2017-03-07,Ivo Orr"],
    [
      "answer.answerText,answer.dateOfAnswer,answer.answeringMemberPrinted",
      "Nine.,2017-03-07,[{'_value': 'Ivo Orr'}]",
    ],
  ])("with the columns %s has its answer", async (names, values) => {
    const record = await parseOneOf(`question.uin,question.text,${names}\n71,To ask why.,${values}\n`);
    expect(record).toMatchObject({
      uin: "71",
      text: "To ask why.",
      answer: { text: "Nine.", answeredOn: "2017-03-07", minister: { name: "Ivo Orr" } },
    });
  });

  test.each([
    "9101",
    "http://data.parliament.uk/members/9101",
    "https://members.parliament.uk/member/9101/contact",
  ])("with %s in the place of a name has the member's id", async (printed) => {
    const record = await parseOneOf(`text,answer,answering_member\nTo ask why.,Because.,${printed}\n`);
    expect(record.answer?.minister).toMatchObject({ memberId: "9101", name: null });
  });

  test("with an exact column beside one that only contains its name keeps the exact one", async () => {
    const { records, skipped } = await parseAsFile(
      "text,answer.minister,minister,answer.answeringMember\nTo ask why.,Ada Marl,Ivo Orr,Una Fell\n",
    );
    expect(records[0]?.answer?.minister).toMatchObject({ name: "Ivo Orr" });
    expect(skipped).toMatchObject([
      { reason: expect.stringContaining("ignored: `answer.minister`, `answer.answeringMember`;") },
    ]);
  });

  test("does not take the id or the House of an answer for those of the question", async () => {
    const { records, skipped } = await parseAsFile("text,answer.id,answer.house\nTo ask why.,5,Lords\n");
    expect(records).toMatchObject([{ sourceId: null, house: null }]);
    expect(skipped).toMatchObject([
      { reason: expect.stringContaining("ignored: `answer.id`, `answer.house`;") },
    ]);
  });

  test("with one column under two names is rejected", async () => {
    const { records, skipped } = await parseAsFile("text,question_text,uin\na,b,1\n");
    expect(records).toEqual([]);
    expect(skipped).toMatchObject([{ reason: expect.stringContaining("each column only once: `text`") }]);
  });
});
