// The questions and answers that match a search, best first.
CALL db.index.fulltext.queryNodes('words_of_texts', $text) YIELD node, score
WITH node.id AS id, score, CASE WHEN node:Question THEN 'Question' ELSE 'Answer' END AS label
WHERE CASE label WHEN 'Question' THEN $inQuestions ELSE $inAnswers END
WITH id, score, label, label + ' ' + id AS cursorId
WHERE true
//? afterKey
AND (score < $afterKey OR (score = $afterKey AND cursorId > $afterId)) //~
/// afterKey
RETURN {label: label, id: id, score: score, cursorKey: score, cursorId: cursorId} AS row
ORDER BY score DESC, cursorId ASC //~
LIMIT $limit;
