// Conditions on a question or an answer: it names the countries, and for the scope SENTENCE in one sentence.
//? aboutCountryCodes
//? aboutScope=ANSWER aboutScope=QUESTION aboutScope=SENTENCE
AND $aboutNeeded <= COUNT {
  MATCH (text)-[itsMentions:MENTIONS]->(itsCountry:Country)
  WHERE itsCountry.code IN $aboutCountryCodes
  //? textKind=QUESTION
  //! question-in-scope edge=itsMentions
  /// textKind=QUESTION
}
/// aboutScope=ANSWER aboutScope=QUESTION aboutScope=SENTENCE
//? aboutScope=SENTENCE
AND ($aboutNeeded < 2 OR EXISTS {
  MATCH (text)-[itsMentions:MENTIONS]->(itsCountry:Country)
  WHERE itsCountry.code IN $aboutCountryCodes
  // The heading is not a sentence.
  UNWIND [number IN itsMentions.sentences WHERE number >= 0] AS sentence
  WITH sentence, count(DISTINCT itsCountry) AS named
  WHERE named >= $aboutNeeded
  RETURN sentence
})
/// aboutScope=SENTENCE
/// aboutCountryCodes
