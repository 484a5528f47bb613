// How many questions and answers match a search.
CALL db.index.fulltext.queryNodes('words_of_texts', $text) YIELD node
WHERE CASE WHEN node:Question THEN $inQuestions ELSE $inAnswers END
RETURN {count: count(*)} AS row;
