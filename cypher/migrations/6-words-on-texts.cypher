// Words for search, HTML and texts before a correction become properties of the questions and answers.
MATCH (words:QuestionWords)
CALL (words) {
  MATCH (question:Question {id: words.id})
  SET question.words = words.words
} IN TRANSACTIONS OF 5000 ROWS;

MATCH (words:AnswerWords)
CALL (words) {
  MATCH (answer:Answer {id: words.id})
  SET answer.words = words.words
} IN TRANSACTIONS OF 5000 ROWS;

MATCH (original:AnswerOriginal)
CALL (original) {
  MATCH (answer:Answer {id: original.answerId})
  SET answer.html = original.html, answer.textBefore = original.textBefore
} IN TRANSACTIONS OF 5000 ROWS;

MATCH (old:QuestionWords|AnswerWords|AnswerOriginal)
CALL (old) {
  DELETE old
} IN TRANSACTIONS OF 5000 ROWS;

DROP INDEX text_words IF EXISTS;

DROP CONSTRAINT question_words_id IF EXISTS;

DROP CONSTRAINT answer_words_id IF EXISTS;

DROP CONSTRAINT answer_original_id IF EXISTS;
