// Conditions on a member.
//? memberIds
AND member.id IN $memberIds
/// memberIds
//? partyId
AND EXISTS {
  MATCH (member)-[belonged:MEMBER_OF]->(party:Party)
  WHERE party.id = $partyId
  //? on
  AND coalesce(belonged.from <= $on, true) AND coalesce(belonged.to >= $on, true)
  /// on
}
/// partyId
