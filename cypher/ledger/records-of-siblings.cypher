// The records that list any of these questions as siblings, and the records of those questions.
CALL () {
  UNWIND $listedKeys AS wanted
  MATCH (:Sibling {key: wanted})<-[:LISTS]-(record:Record)
  RETURN record
  UNION
  UNWIND $ownKeys AS wanted
  MATCH (record:Record {answerKey: wanted})
  RETURN record
  UNION
  UNWIND $ownKeys AS wanted
  MATCH (record:Record {naturalId: wanted})
  RETURN record
}
RETURN record {.*} AS row
ORDER BY record.recordId;
