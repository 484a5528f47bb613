-- The index that counts names has constituencies too.
DROP INDEX IF EXISTS question_by_answer;
