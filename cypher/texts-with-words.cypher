// Which questions and answers match a search.
CALL db.index.fulltext.queryNodes('text_words', $words) YIELD node
WITH collect(node) AS found
RETURN {
  questionsWithWords: [node IN found WHERE node:QuestionWords | node.id],
  answersWithWords: [node IN found WHERE node:AnswerWords | node.id]
} AS row;
