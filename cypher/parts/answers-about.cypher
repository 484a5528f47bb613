// Conditions on an answer a with a known minister: it names the countries within the scope, and it or its question is about the topics.
//? aboutScope
AND EXISTS { (a)<-[:ANSWERED]-() }
/// aboutScope
//? aboutCountryCodes
AND $aboutNeeded <= CASE $aboutScope
  WHEN 'EXCHANGE' THEN COUNT {
    MATCH (a)-[:ANSWERS*0..1]->(itsText)
    MATCH (itsText)-[:MENTIONS]->(itsCountry:Country)
    WHERE itsCountry.code IN $aboutCountryCodes
    RETURN DISTINCT itsCountry
  }
  ELSE COUNT { (a)-[:MENTIONS]->(itsCountry:Country) WHERE itsCountry.code IN $aboutCountryCodes }
END
AND ($aboutScope <> 'SENTENCE' OR $aboutNeeded < 2 OR EXISTS {
  MATCH (a)-[itsMentions:MENTIONS]->(itsCountry:Country)
  WHERE itsCountry.code IN $aboutCountryCodes
  UNWIND itsMentions.sentences AS sentence
  WITH sentence, count(DISTINCT itsCountry) AS named
  WHERE named >= $aboutNeeded
  RETURN sentence
})
/// aboutCountryCodes
//? aboutTopicIds
AND EXISTS {
  MATCH (a)-[:ANSWERS*0..1]->(itsText)
  MATCH (itsText)-[:ABOUT]->(itsTopic:Topic)
  WHERE itsTopic.id IN $aboutTopicIds
}
/// aboutTopicIds
