// The questions q or, as textKind says, the answers a that match required countries and topics and a filter.
CALL () {
  MATCH (country:Country)
  WHERE country.code IN $aboutCountryCodes
  WITH country
  ORDER BY COUNT { (country)<-[:MENTIONS]-() }
  WITH collect(country) AS countries
  // What names all but n of the countries names at least one of the n + 1 rarest, so only these are followed.
  WITH CASE WHEN size(countries) < $aboutNeeded THEN [] ELSE countries[..size(countries) - $aboutNeeded + 1] END AS rarest
  UNWIND rarest AS country
  CALL (country) {
    MATCH (country)<-[:MENTIONS]-(text:Text)
    RETURN text
  //? aboutScope=EXCHANGE
  UNION
    //? textKind=ANSWER
    MATCH (country)<-[:MENTIONS]-(:Question)<-[:ANSWERS]-(text:Text)
    //:
    MATCH (country)<-[:MENTIONS]-(:Answer)-[:ANSWERS]->(text:Text)
    /// textKind=ANSWER
    RETURN text
  /// aboutScope=EXCHANGE
  }
  RETURN text
UNION
  UNWIND CASE WHEN $aboutCountryCodes = [] THEN $aboutTopicIds ELSE [] END AS topicId
  MATCH (:Topic {id: topicId})<-[:ABOUT]-(found)
  //? textKind=ANSWER
  MATCH (found)<-[:ANSWERS*0..1]-(text:Text)
  //:
  MATCH (found)-[:ANSWERS*0..1]->(text:Text)
  /// textKind=ANSWER
  RETURN text
UNION
  UNWIND CASE WHEN $aboutCountryCodes = [] AND $aboutTopicIds = [] THEN [true] ELSE [] END AS everything
  MATCH (text:Text)
  RETURN text
}
WITH text
WHERE true
//? textKind=ANSWER
//! answers-about
//! answer-filter
//:
//! questions-about
//! question-filter
/// textKind=ANSWER
