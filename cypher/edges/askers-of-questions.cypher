// Who asked each question, with the party and constituency that day and the members the name could mean (ASKED).
UNWIND range(0, size($ids) - 1) AS position
MATCH (question:Question {id: $ids[position]})<-[asked:ASKED]-(member:Member)
OPTIONAL MATCH (party:Party {id: asked.partyId})
OPTIONAL MATCH (constituency:Constituency {id: asked.constituencyId})
RETURN member {
  .*,
  sourceId: question.id,
  partyId: party.id,
  partyName: party.name,
  constituencyId: constituency.id,
  constituencyName: constituency.name,
  candidateIds: asked.candidateIds
} AS row
ORDER BY position;
