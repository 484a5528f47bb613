// Conditions on an answer a with a known minister: it names the countries within the scope, and it or one of its questions is about the topics.
//? aboutScope
AND EXISTS { (a)<-[:ANSWERED]-() }
/// aboutScope
//? aboutCountryCodes
//? aboutScope=ANSWER aboutScope=QUESTION aboutScope=SENTENCE
AND $aboutNeeded <= COUNT { (a)-[:MENTIONS]->(itsCountry:Country) WHERE itsCountry.code IN $aboutCountryCodes }
/// aboutScope=ANSWER aboutScope=QUESTION aboutScope=SENTENCE
//? aboutScope=SENTENCE
AND ($aboutNeeded < 2 OR EXISTS {
  MATCH (a)-[itsMentions:MENTIONS]->(itsCountry:Country)
  WHERE itsCountry.code IN $aboutCountryCodes
  UNWIND itsMentions.sentences AS sentence
  WITH sentence, count(DISTINCT itsCountry) AS named
  WHERE named >= $aboutNeeded
  RETURN sentence
})
/// aboutScope=SENTENCE
/// aboutCountryCodes
// One and the same question must meet all conditions on a question, including those of the filter.
//? aboutCountryCodes aboutTopicIds
//? aboutScope=EXCHANGE aboutTopicIds
AND EXISTS {
  MATCH (a)-[:ANSWERS]->(q:Question)
  WHERE true
  //! question-conditions
  //! exchange-about
}
/// aboutScope=EXCHANGE aboutTopicIds
/// aboutCountryCodes aboutTopicIds
