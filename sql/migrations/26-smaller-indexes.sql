-- The wide index had columns that only statements needed that columns in memory replaced since. The index by date has the rest.
DROP INDEX IF EXISTS question_by_answer;
DROP INDEX IF EXISTS question_by_date;
DROP INDEX IF EXISTS question_by_department;
