// Conditions on a question q and its answer together. For EXCHANGE, the two together name the countries, and one of them is about the topics.
//? aboutCountryCodes
//? aboutScope=EXCHANGE
AND $aboutNeeded <= COUNT {
  MATCH (q)<-[:ANSWERS*0..1]-(itsText)
  MATCH (itsText)-[itsMentions:MENTIONS]->(itsCountry:Country)
  WHERE itsCountry.code IN $aboutCountryCodes
  //! in-fields textKind=EITHER edge=itsMentions fields=aboutFields
  RETURN DISTINCT itsCountry
}
/// aboutScope=EXCHANGE
/// aboutCountryCodes
//? aboutTopicIds
AND EXISTS {
  MATCH (q)<-[:ANSWERS*0..1]-(itsText)
  MATCH (itsText)-[about:ABOUT]->(itsTopic:Topic)
  WHERE itsTopic.id IN $aboutTopicIds
  //? aboutMinScore
  AND about.score >= $aboutMinScore
  /// aboutMinScore
}
/// aboutTopicIds
