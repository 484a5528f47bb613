// Conditions on a question q, its answer, and what the two together mention and are about.
//! question-conditions
//? answererIds answeredFrom answeredTo
AND EXISTS {
  MATCH (q)<-[:ANSWERS]-(a:Answer)
  WHERE true
  //! answer-conditions
}
//?
//? countryCodes
AND $countriesNeeded <= COUNT {
  MATCH (q)<-[:ANSWERS*0..1]-(itsText)
  MATCH (itsText)-[:MENTIONS]->(itsCountry:Country)
  WHERE itsCountry.code IN $countryCodes
  RETURN DISTINCT itsCountry
}
//?
//? topicIds
AND EXISTS {
  MATCH (q)<-[:ANSWERS*0..1]-(itsText)
  MATCH (itsText)-[:ABOUT]->(itsTopic:Topic)
  WHERE itsTopic.id IN $topicIds
}
//?
