// Conditions on an answer a with a known minister: it names the countries within the scope, and it or one of its questions is about the topics.
//? aboutScope
AND EXISTS { (a)<-[:ANSWERED]-() }
/// aboutScope
//! names-countries textKind=ANSWER text=a
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
