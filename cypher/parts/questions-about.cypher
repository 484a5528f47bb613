// Conditions on a question q with a known asker: it names the countries within the scope, and it or its answer is about the topics.
//? aboutScope
AND EXISTS { (q)<-[:ASKED]-() }
/// aboutScope
//? aboutCountryCodes
AND $aboutNeeded <= CASE $aboutScope
  WHEN 'EXCHANGE' THEN COUNT {
    MATCH (q)<-[:ANSWERS*0..1]-(itsText)
    MATCH (itsText)-[:MENTIONS]->(itsCountry:Country)
    WHERE itsCountry.code IN $aboutCountryCodes
    RETURN DISTINCT itsCountry
  }
  ELSE COUNT { (q)-[:MENTIONS]->(itsCountry:Country) WHERE itsCountry.code IN $aboutCountryCodes }
END
AND ($aboutScope <> 'SENTENCE' OR $aboutNeeded < 2 OR EXISTS {
  MATCH (q)-[itsMentions:MENTIONS]->(itsCountry:Country)
  WHERE itsCountry.code IN $aboutCountryCodes
  UNWIND itsMentions.sentences AS sentence
  WITH sentence, count(DISTINCT itsCountry) AS named
  WHERE named >= $aboutNeeded
  RETURN sentence
})
/// aboutCountryCodes
//? aboutTopicIds
AND EXISTS {
  MATCH (q)<-[:ANSWERS*0..1]-(itsText)
  MATCH (itsText)-[:ABOUT]->(itsTopic:Topic)
  WHERE itsTopic.id IN $aboutTopicIds
}
/// aboutTopicIds
