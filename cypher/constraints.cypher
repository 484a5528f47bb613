// Unique ids, and an index for each order in which nodes are looked up or listed.
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (node:Revision) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT member_id IF NOT EXISTS FOR (node:Member) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT question_id IF NOT EXISTS FOR (node:Question) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT answer_id IF NOT EXISTS FOR (node:Answer) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT department_id IF NOT EXISTS FOR (node:Department) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT office_id IF NOT EXISTS FOR (node:Office) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT party_id IF NOT EXISTS FOR (node:Party) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT constituency_id IF NOT EXISTS FOR (node:Constituency) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT country_code IF NOT EXISTS FOR (node:Country) REQUIRE node.code IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (node:Topic) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (node:Record) REQUIRE node.recordId IS UNIQUE;
CREATE CONSTRAINT sibling_key IF NOT EXISTS FOR (node:Sibling) REQUIRE node.key IS UNIQUE;
CREATE CONSTRAINT snapshot_of IF NOT EXISTS FOR (node:Snapshot) REQUIRE node.of IS UNIQUE;
CREATE CONSTRAINT record_snapshot_id IF NOT EXISTS FOR (node:RecordSnapshot) REQUIRE (node.of, node.recordId) IS UNIQUE;
CREATE CONSTRAINT declared_days_key IF NOT EXISTS FOR (node:DeclaredDays) REQUIRE (node.house, node.from, node.to) IS UNIQUE;
CREATE CONSTRAINT imported_file_source IF NOT EXISTS FOR (node:ImportedFile) REQUIRE node.source IS UNIQUE;
CREATE CONSTRAINT people_file IF NOT EXISTS FOR (node:PeopleFile) REQUIRE node.source IS UNIQUE;
CREATE CONSTRAINT basis_of IF NOT EXISTS FOR (node:Basis) REQUIRE node.edgeType IS UNIQUE;
CREATE CONSTRAINT change_sequence IF NOT EXISTS FOR (node:Change) REQUIRE node.sequence IS UNIQUE;
CREATE CONSTRAINT unfinished_work IF NOT EXISTS FOR (node:Unfinished) REQUIRE node.work IS UNIQUE;
CREATE CONSTRAINT writer_id IF NOT EXISTS FOR (node:Writer) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT format_id IF NOT EXISTS FOR (node:Format) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT change_log_id IF NOT EXISTS FOR (node:ChangeLog) REQUIRE node.id IS UNIQUE;

CREATE INDEX record_by_natural_id IF NOT EXISTS FOR (record:Record) ON (record.naturalId);
CREATE INDEX record_by_answer_key IF NOT EXISTS FOR (record:Record) ON (record.answerKey);
CREATE INDEX change_by_question IF NOT EXISTS FOR (change:Change) ON (change.questionId, change.sequence);
CREATE INDEX import_run_by_start IF NOT EXISTS FOR (run:ImportRun) ON (run.startedAt);
CREATE INDEX member_by_slug IF NOT EXISTS FOR (member:Member) ON (member.slug);
CREATE INDEX question_by_date IF NOT EXISTS FOR (question:Question) ON (question.sortKey, question.id);
CREATE INDEX answer_by_date IF NOT EXISTS FOR (answer:Answer) ON (answer.sortKey, answer.id);
CREATE INDEX question_by_uin IF NOT EXISTS FOR (question:Question) ON (question.uin);

// The words are already folded and separated by spaces, so the analyzer only has to split them. Questions and answers
// share one index, so that a word has the same weight in both.
CREATE FULLTEXT INDEX words_of_texts IF NOT EXISTS FOR (node:Question|Answer) ON EACH [node.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
