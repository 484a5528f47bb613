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
  WITH country.code AS value, count(DISTINCT q) AS count
  ORDER BY count DESC, value
  LIMIT $topCountries
  RETURN 'countries' AS facet, value, count
UNION ALL
  /// topCountries
  //? topTopics
  UNWIND matching AS q
  MATCH (q)<-[:ANSWERS*0..1]-(text)
  MATCH (text)-[about:ABOUT]->(:Topic)-[:PART_OF*0..]->(topic:Topic)
  WHERE true
  //! topic-scored
  WITH topic.id AS value, count(DISTINCT q) AS count
  ORDER BY count DESC, value
  LIMIT $topTopics
  RETURN 'topics' AS facet, value, count
UNION ALL
  /// topTopics
  //? topMinisters
  UNWIND matching AS q
  MATCH (q)<-[:ANSWERS]-(:Answer)<-[:ANSWERED]-(member:Member)
  WITH member.id AS value, count(q) AS count
  ORDER BY count DESC, value
  LIMIT $topMinisters
  RETURN 'ministers' AS facet, value, count
UNION ALL
  /// topMinisters
  //? topDepartments
  UNWIND matching AS q
  MATCH (q)-[:PUT_TO]->(department:Department)
  WITH department.id AS value, count(q) AS count
  ORDER BY count DESC, value
  LIMIT $topDepartments
  RETURN 'departments' AS facet, value, count
UNION ALL
  /// topDepartments
  //? topParties
  UNWIND matching AS q
  MATCH (q)<-[asked:ASKED]-()
  WITH q, asked.partyId AS value
  WHERE value IS NOT NULL
  WITH value, count(q) AS count
  ORDER BY count DESC, value
  LIMIT $topParties
  RETURN 'parties' AS facet, value, count
UNION ALL
  /// topParties
  //? topHouses
  UNWIND matching AS q
  WITH q, q.house AS value
  WHERE value IS NOT NULL
  WITH value, count(q) AS count
  ORDER BY count DESC, value
  LIMIT $topHouses
  RETURN 'houses' AS facet, value, count
UNION ALL
  /// topHouses
  //? topAskers
  UNWIND matching AS q
  MATCH (q)<-[:ASKED]-(member:Member)
  WITH member.id AS value, count(q) AS count
  ORDER BY count DESC, value
  LIMIT $topAskers
  RETURN 'askers' AS facet, value, count
UNION ALL
  /// topAskers
  //? topStates
  UNWIND matching AS q
  WITH q.state AS value, count(q) AS count
  ORDER BY count DESC, value
  LIMIT $topStates
  RETURN 'states' AS facet, value, count
UNION ALL
  /// topStates
  //? topYears
  UNWIND matching AS q
  WITH q, left(q.tabledOn, 4) AS value
  WHERE value IS NOT NULL
  WITH value, count(q) AS count
  ORDER BY count DESC, value
  LIMIT $topYears
  RETURN 'years' AS facet, value, count
UNION ALL
  /// topYears
  // No row, with the same columns as the others.
  UNWIND [] AS value
  RETURN '' AS facet, value, 0 AS count
}
RETURN {sourceId: sourceId, facet: facet, value: value, count: count} AS row
ORDER BY sourceId, facet, count DESC, value;
