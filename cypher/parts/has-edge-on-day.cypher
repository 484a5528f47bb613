// Conditions on a member or an office: one of those given, with an edge that holds on a day.
//? given
AND node.id IN $given
/// given
//? needed
AND EXISTS {
  MATCH (node)-[edge:EDGES]-(other)
  WHERE true
  //? node=member
  AND other.id = $partyId
  /// node=member
  //! on-day
}
/// needed
