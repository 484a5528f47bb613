// Questions with the given UIN, newest first: a UIN is reused from session to session and in both Houses.
MATCH (question:Question {uin: $uin})
WHERE $tabledOn IS NULL OR question.tabledOn = $tabledOn
RETURN question {.*} AS row
ORDER BY question.sortKey DESC, question.id DESC
LIMIT $limit;
