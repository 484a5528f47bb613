// Conditions on an answer a, on one of its questions, and on the countries and topics of the answer.
//! answer-conditions
//? askerIds departmentIds partyIds houses states tabledFrom tabledTo asOf
AND EXISTS {
  MATCH (a)-[:ANSWERS]->(q:Question)
  WHERE true
  //! question-conditions
}
/// askerIds departmentIds partyIds houses states tabledFrom tabledTo asOf
//? words
// The full-text index is queried beforehand, because a condition cannot call it.
AND a.id IN $answersWithWords
/// words
//? countryCodes
AND $countriesNeeded <= COUNT { (a)-[:MENTIONS]->(itsCountry:Country) WHERE itsCountry.code IN $countryCodes }
/// countryCodes
//? topicIds
AND EXISTS { (a)-[:ABOUT]->(itsTopic:Topic) WHERE itsTopic.id IN $topicIds }
/// topicIds
