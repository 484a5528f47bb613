// Whether a mention of a country is in one of the given fields. edge is the mention, and textKind says what mentions it.
//? fields
//? textKind=QUESTION
AND ('QUESTION' IN $fields AND edge.count > edge.headingCount OR 'HEADING' IN $fields AND edge.headingCount > 0)
//:
AND (
  'ANSWER' IN $fields AND itsText:Answer
  OR 'QUESTION' IN $fields AND edge.count > edge.headingCount
  OR 'HEADING' IN $fields AND edge.headingCount > 0
)
/// textKind=QUESTION
/// fields
