// Which questions and answers match a search.
CALL db.index.fulltext.queryNodes('words_of_texts', $words) YIELD node
WITH collect(node) AS found
RETURN {
  questionsWithWords: [node IN found WHERE node:Question | node.id],
  answersWithWords: [node IN found WHERE node:Answer | node.id]
} AS row;
