// How many questions and answers match a search.
CALL db.index.fulltext.queryNodes('text_words', $text) YIELD node
WHERE CASE WHEN node:QuestionWords THEN $inQuestions ELSE $inAnswers END
RETURN {count: count(*)} AS row;
