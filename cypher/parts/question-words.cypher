// Conditions on the words of a question q and its answer.
//? words
// The full-text index is queried beforehand, because a condition cannot call it.
AND (
  q.id IN $questionsWithWords
  OR EXISTS { MATCH (q)<-[:ANSWERS]-(itsAnswer:Answer) WHERE itsAnswer.id IN $answersWithWords }
)
/// words
