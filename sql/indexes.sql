-- The indexes of the tables in tables.sql. The first import drops them and creates them at its end, which is several times faster.
CREATE INDEX IF NOT EXISTS member_by_slug ON member (slug);
CREATE INDEX IF NOT EXISTS member_by_name ON member (name, id);
CREATE INDEX IF NOT EXISTS topic_by_broader ON topic (broaderId, name, id);
CREATE INDEX IF NOT EXISTS answer_by_minister ON answer (ministerId, sortKey, id);
CREATE INDEX IF NOT EXISTS answer_by_corrector ON answer (correctorId) WHERE correctorId IS NOT NULL;
CREATE INDEX IF NOT EXISTS answer_by_date ON answer (sortKey, id);
-- Has all columns needed to count the months of the data set and its names, like answer_by_id for answers, so that no texts
-- are read.
CREATE INDEX IF NOT EXISTS question_by_date ON question (
  sortKey, id, tabledOn, house, truncated, seenUntil, answerId, askerPartyId, askerConstituencyId
);
CREATE INDEX IF NOT EXISTS question_by_uin ON question (uin) WHERE uin IS NOT NULL;
CREATE INDEX IF NOT EXISTS question_by_asker ON question (askerId, sortKey, id);
-- Has the answer, so that a department's answers are counted without reading rows.
CREATE INDEX IF NOT EXISTS question_by_department ON question (departmentId, sortKey, id, answerId);
CREATE INDEX IF NOT EXISTS question_by_answer ON question (answerId, sortKey, id) WHERE answerId IS NOT NULL;
CREATE INDEX IF NOT EXISTS reference_by_target ON reference (targetId) WHERE targetId IS NOT NULL;
CREATE INDEX IF NOT EXISTS answer_by_same_text ON answer_same_text_as (firstAnswerId, answerId);
CREATE INDEX IF NOT EXISTS office_by_department ON office (departmentId, name, id);
CREATE INDEX IF NOT EXISTS office_by_name ON office (name, id);
CREATE INDEX IF NOT EXISTS department_by_successor ON department_succeeded_by (toId, "on", fromId);
-- Has all columns needed to count answers, so that their texts are not read.
CREATE INDEX IF NOT EXISTS answer_by_id ON answer (id, ministerId, officeId, sortKey, answeredOn, textHash, truncated, holding);
CREATE INDEX IF NOT EXISTS change_by_question ON change (questionId, sequence);
