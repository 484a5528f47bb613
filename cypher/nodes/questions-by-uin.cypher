// Questions with the given UIN, newest first. Each session and each House reuses UINs.
MATCH (question:Question {uin: $uin})
WHERE $tabledOn IS NULL OR question.tabledOn = $tabledOn
RETURN question {
  //! question-properties
  //! question-neighbours
} AS row
ORDER BY question.sortKey DESC, question.id DESC
LIMIT $limit;
