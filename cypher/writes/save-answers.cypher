// Creates or updates an answer with its minister, role and office (ANSWERED), and who corrected it (CORRECTED).
UNWIND $rows AS row
MERGE (answer:Answer {id: row.id})
SET answer = row {
  .id, .textHash, .truncated, .answeredOn, .holding, .heldOn, .correctedOn, .role, .attachments, .ambiguousMentions, .source, .line, .retrievedAt, .contentHash, .text,
  sortKey: coalesce(row.answeredOn, '')
}
WITH answer, row
CALL (answer, row) {
  MATCH (answer)<-[old:ANSWERED]-(other:Member)
  WHERE row.ministerId IS NULL OR other.id <> row.ministerId
  DELETE old
}
CALL (answer, row) {
  MATCH (minister:Member {id: row.ministerId})
  MERGE (answer)<-[answered:ANSWERED]-(minister)
  SET answered = row {.role, .officeId, .officeMatch, .ministerMatch, .candidateIds}
}
CALL (answer, row) {
  MATCH (answer)<-[old:CORRECTED]-(other:Member)
  WHERE row.correctorId IS NULL OR other.id <> row.correctorId
  DELETE old
}
CALL (answer, row) {
  MATCH (corrector:Member {id: row.correctorId})
  MERGE (answer)<-[:CORRECTED]-(corrector)
};
