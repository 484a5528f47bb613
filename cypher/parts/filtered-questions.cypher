// The questions q that match a filter.
// They are found from what few of them have, because a condition alone would be tried on every question.
CALL () {
  //? words
  CALL db.index.fulltext.queryNodes('words_of_texts', $words) YIELD node AS itsText
  CALL (itsText) {
    WITH itsText WHERE itsText:Question
    RETURN itsText AS q
  UNION ALL
    MATCH (itsText)-[:ANSWERS]->(q:Question)
    RETURN q
  }
  RETURN DISTINCT q
  //: askerIds
  MATCH (itsAsker:Member)-[:ASKED]->(q:Question)
  WHERE itsAsker.id IN $askerIds
  RETURN q
  //: ministerIds
  MATCH (itsMinister:Member)-[:ANSWERED]->(:Answer)-[:ANSWERS]->(q:Question)
  WHERE itsMinister.id IN $ministerIds
  RETURN DISTINCT q
  //: countryCodes
  MATCH (itsCountry:Country)
  WHERE itsCountry.code IN $countryCodes
  WITH itsCountry
  ORDER BY COUNT { (itsCountry)<-[:MENTIONS]-() }
  // What names all but n of the countries names at least one of the n + 1 rarest, so only these are followed.
  WITH collect(itsCountry)[..size($countryCodes) - $countriesNeeded + 1] AS rarest
  UNWIND rarest AS itsCountry
  CALL (itsCountry) {
    MATCH (itsCountry)<-[:MENTIONS]-(q:Question)
    RETURN q
  UNION ALL
    MATCH (itsCountry)<-[:MENTIONS]-(:Answer)-[:ANSWERS]->(q:Question)
    RETURN q
  }
  RETURN DISTINCT q
  //: topicIds
  UNWIND $topicIds AS itsTopicId
  MATCH (itsTopic:Topic {id: itsTopicId})
  CALL (itsTopic) {
    MATCH (itsTopic)<-[:ABOUT]-(q:Question)
    RETURN q
  UNION ALL
    MATCH (itsTopic)<-[:ABOUT]-(:Answer)-[:ANSWERS]->(q:Question)
    RETURN q
  }
  RETURN DISTINCT q
  //: departmentIds
  MATCH (itsDepartment:Department)<-[:PUT_TO]-(q:Question)
  WHERE itsDepartment.id IN $departmentIds
  RETURN q
  //:
  MATCH (q:Question)
  RETURN q
  /// words
}
WITH *
WHERE true
//! question-facts
