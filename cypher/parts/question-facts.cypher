// Conditions on a question q, on its answer, and on the countries and topics of both together, except on words they have.
//! question-conditions
//? !answer-conditions
AND EXISTS {
  MATCH (q)<-[:ANSWERS]-(a:Answer)
  WHERE true
  //! answer-conditions
}
/// !answer-conditions
//? countryCodes
AND $countriesNeeded <= COUNT {
  MATCH (q)<-[:ANSWERS*0..1]-(itsText)
  MATCH (itsText)-[itsMentions:MENTIONS]->(itsCountry:Country)
  WHERE itsCountry.code IN $countryCodes
  //! in-fields textKind=EITHER edge=itsMentions
  RETURN DISTINCT itsCountry
}
/// countryCodes
//? topicIds
AND EXISTS {
  MATCH (q)<-[:ANSWERS*0..1]-(itsText)
  MATCH (itsText)-[about:ABOUT]->(itsTopic:Topic)
  WHERE itsTopic.id IN $topicIds
  //! topic-scored
}
/// topicIds
//? notWords
AND NOT q.id IN $questionsWithNotWords
AND NOT EXISTS { MATCH (q)<-[:ANSWERS]-(itsAnswer:Answer) WHERE itsAnswer.id IN $answersWithNotWords }
/// notWords
//? notCountryCodes
AND NOT EXISTS {
  MATCH (q)<-[:ANSWERS*0..1]-(itsText)
  MATCH (itsText)-[itsMentions:MENTIONS]->(itsCountry:Country)
  WHERE itsCountry.code IN $notCountryCodes
  //! in-fields textKind=EITHER edge=itsMentions
}
/// notCountryCodes
//? notTopicIds
AND NOT EXISTS {
  MATCH (q)<-[:ANSWERS*0..1]-(itsText)
  MATCH (itsText)-[about:ABOUT]->(itsTopic:Topic)
  WHERE itsTopic.id IN $notTopicIds
  //! topic-scored
}
/// notTopicIds
