// The questions of these records, and of other records of the same questions, with what an import counts of them.
CALL () {
  UNWIND $ids AS id
  RETURN id
  UNION
  UNWIND $ids AS wanted
  MATCH (record:Record {recordId: wanted})
  MATCH (other:Record {naturalId: record.naturalId})
  RETURN other.recordId AS id
}
MATCH (question:Question {id: id})
OPTIONAL MATCH (asker:Member)-[asked:ASKED]->(question)
OPTIONAL MATCH (answer:Answer)-[:ANSWERS]->(question)
OPTIONAL MATCH (minister:Member)-[answered:ANSWERED]->(answer)
RETURN {
  id: question.id,
  answerId: answer.id,
  unresolvedAskerId: CASE WHEN NOT asker.resolved THEN asker.id END,
  unresolvedMinisterId: CASE WHEN NOT minister.resolved THEN minister.id END,
  ambiguousAskerId: CASE WHEN size(asked.candidateIds) > 0 THEN asker.id END,
  ambiguousMinisterId: CASE WHEN size(answered.candidateIds) > 0 THEN minister.id END
} AS row
ORDER BY question.id;
