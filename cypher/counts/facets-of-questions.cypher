// The most frequent values of each requested facet, for the questions of each source that match a filter.
//? source=ofAll
//! filtered-questions
//! questions-about
WITH '' AS sourceId, collect(q) AS matching
//:
//! question-source
//! questions-about
//! question-filter
WITH wanted.value AS sourceId, collect(q) AS matching
/// source=ofAll
CALL (matching) {
  //? topCountries
  UNWIND matching AS q
  MATCH (q)<-[:ANSWERS*0..1]-(itsText)
  MATCH (itsText)-[edge:MENTIONS]->(country:Country)
  WHERE true
  //! in-fields textKind=EITHER
  //! facet-values name=countries top=topCountries its=country.code text=q times=MANY
  /// topCountries
  //? topTopics
  UNWIND matching AS q
  MATCH (q)<-[:ANSWERS*0..1]-(itsText)
  //! broader-topics-too text=itsText
  //! facet-values name=topics top=topTopics its=topic.id text=q times=MANY
  /// topTopics
  //? topMinisters
  UNWIND matching AS q
  MATCH (q)<-[:ANSWERS]-(:Answer)<-[:ANSWERED]-(member:Member)
  //! facet-values name=ministers top=topMinisters its=member.id text=q times=ONCE
  /// topMinisters
  //? topYears
  UNWIND matching AS q
  //! facet-values name=years top=topYears its=left(q.tabledOn,4) text=q times=ONCE
  /// topYears
  //! question-facets textKind=QUESTION text=q times=ONCE
  // No row, with the same columns as the others.
  UNWIND [] AS value
  RETURN '' AS facet, value, 0 AS count
}
//! facet-rows
