// Conditions on a question q and its answer together. For EXCHANGE, the two together name the countries, and one of them is about the topics.
//? aboutCountryCodes
//? aboutScope=EXCHANGE
AND $aboutNeeded <= COUNT {
  MATCH (q)<-[:ANSWERS*0..1]-(itsText)
  MATCH (itsText)-[itsMentions:MENTIONS]->(itsCountry:Country)
  WHERE itsCountry.code IN $aboutCountryCodes
  //? aboutFields
  AND (
    'ANSWER' IN $aboutFields AND itsText:Answer
    OR 'QUESTION' IN $aboutFields AND itsMentions.count > itsMentions.headingCount
    OR 'HEADING' IN $aboutFields AND itsMentions.headingCount > 0
  )
  /// aboutFields
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
