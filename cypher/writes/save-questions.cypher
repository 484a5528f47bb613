// Creates or updates a question with its asker (ASKED), its department (PUT_TO) and its answer (ANSWERS).
UNWIND $rows AS row
MERGE (question:Question {id: row.id})
SET question = row {
  .id, .uin, .house, .heading, .truncated, .tabledOn, .dueOn, .namedDay, .interest, .state, .seenUntil, .url, .ambiguousMentions, .source, .line, .retrievedAt, .contentHash, .text,
  sortKey: coalesce(row.tabledOn, '')
}
WITH question, row
CALL (question, row) {
  MATCH (asker:Member {id: row.askerId})
  CREATE (question)<-[:ASKED {
    partyId: row.askerPartyId,
    constituencyId: row.askerConstituencyId,
    candidateIds: row.askerCandidateIds
  }]-(asker)
}
CALL (question, row) {
  MATCH (department:Department {id: row.departmentId})
  CREATE (question)-[:PUT_TO]->(department)
}
CALL (question, row) {
  MATCH (answer:Answer {id: row.answerId})
  CREATE (question)<-[:ANSWERS]-(answer)
};
