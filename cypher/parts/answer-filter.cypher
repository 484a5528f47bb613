// Conditions on an answer a, on one of its questions, and on the countries and topics of the answer.
//! answer-conditions
//? !question-conditions
AND EXISTS {
  MATCH (a)-[:ANSWERS]->(q:Question)
  WHERE true
  //! question-conditions
}
/// !question-conditions
//? words
// The full-text index is queried beforehand, because a condition cannot call it.
AND a.id IN $answersWithWords
/// words
//? countryCodes
AND $countriesNeeded <= COUNT { (a)-[:MENTIONS]->(itsCountry:Country) WHERE itsCountry.code IN $countryCodes }
/// countryCodes
//? topicIds
AND EXISTS {
  MATCH (a)-[about:ABOUT]->(itsTopic:Topic)
  WHERE itsTopic.id IN $topicIds
  //! topic-scored
}
/// topicIds
//? notWords
AND NOT a.id IN $answersWithNotWords
/// notWords
//? notCountryCodes
AND NOT EXISTS { (a)-[:MENTIONS]->(itsCountry:Country) WHERE itsCountry.code IN $notCountryCodes }
/// notCountryCodes
//? notTopicIds
AND NOT EXISTS {
  MATCH (a)-[about:ABOUT]->(itsTopic:Topic)
  WHERE itsTopic.id IN $notTopicIds
  //! topic-scored
}
/// notTopicIds
