// Conditions on a question q with a known asker: it names the countries within the scope, and it or its answer is about the topics.
//? aboutScope
AND EXISTS { (q)<-[:ASKED]-() }
/// aboutScope
//? aboutCountryCodes
//? aboutScope=ANSWER aboutScope=QUESTION aboutScope=SENTENCE
AND $aboutNeeded <= COUNT {
  MATCH (q)-[itsMentions:MENTIONS]->(itsCountry:Country)
  WHERE itsCountry.code IN $aboutCountryCodes
  //? aboutScope=SENTENCE
  AND itsMentions.count > itsMentions.headingCount
  //: aboutFields
  AND ('QUESTION' IN $aboutFields AND itsMentions.count > itsMentions.headingCount OR 'HEADING' IN $aboutFields AND itsMentions.headingCount > 0)
  /// aboutScope=SENTENCE
}
/// aboutScope=ANSWER aboutScope=QUESTION aboutScope=SENTENCE
//? aboutScope=SENTENCE
AND ($aboutNeeded < 2 OR EXISTS {
  MATCH (q)-[itsMentions:MENTIONS]->(itsCountry:Country)
  WHERE itsCountry.code IN $aboutCountryCodes
  // The heading is not a sentence.
  UNWIND [number IN itsMentions.sentences WHERE number >= 0] AS sentence
  WITH sentence, count(DISTINCT itsCountry) AS named
  WHERE named >= $aboutNeeded
  RETURN sentence
})
/// aboutScope=SENTENCE
/// aboutCountryCodes
//! exchange-about
