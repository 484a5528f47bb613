// The most frequent values of each requested facet, for the answers of each source that match a filter.
//! answer-source
//! answers-about
//! answer-filter
WITH wanted.value AS sourceId, collect(a) AS matching
CALL (matching) {
  //? topCountries
  UNWIND matching AS a
  MATCH (a)-[:MENTIONS]->(country:Country)
  //! facet-values name=countries top=topCountries its=country.code text=a times=ONCE
  /// topCountries
  //? topTopics
  UNWIND matching AS a
  //! broader-topics-too text=a
  //! facet-values name=topics top=topTopics its=topic.id text=a times=MANY
  /// topTopics
  //? topMinisters
  UNWIND matching AS a
  MATCH (a)<-[:ANSWERED]-(member:Member)
  //! facet-values name=ministers top=topMinisters its=member.id text=a times=ONCE
  /// topMinisters
  //? topYears
  UNWIND matching AS a
  //! facet-values name=years top=topYears its=left(a.answeredOn,4) text=a times=ONCE
  /// topYears
  //! question-facets textKind=ANSWER text=a times=MANY
  // No row, with the same columns as the others.
  UNWIND [] AS value
  RETURN '' AS facet, value, 0 AS count
}
//! facet-rows
