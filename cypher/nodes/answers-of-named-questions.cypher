// The answers to the questions named by ids of answers: by question id, or by House, number and a date.
UNWIND $named AS named
CALL (named) {
  MATCH (:Question {id: named.questionId})<-[:ANSWERS]-(answer:Answer)
  RETURN answer
  UNION
  MATCH (question:Question {uin: named.uin})<-[:ANSWERS]-(answer:Answer)
  WHERE (question.house = named.house OR (question.house IS NULL AND named.house IS NULL))
    AND (question.tabledOn = named.tabledOn OR answer.answeredOn = named.answeredOn)
  RETURN answer
}
RETURN answer {
  sourceId: named.id,
  //! answer-properties
} AS row
ORDER BY named.id, answer.id;
