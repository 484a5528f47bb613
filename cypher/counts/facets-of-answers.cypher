// The most frequent values of each requested facet, for the answers of each source that match a filter.
//! answer-source
//! answers-about
//! answer-filter
WITH wanted.value AS sourceId, collect(a) AS matching
CALL (matching) {
  //? topCountries
  UNWIND matching AS a
  MATCH (a)-[:MENTIONS]->(country:Country)
  WITH country.code AS value, count(DISTINCT a) AS count
  ORDER BY count DESC, value
  LIMIT $topCountries
  RETURN 'countries' AS facet, value, count
UNION ALL
  /// topCountries
  //? topTopics
  UNWIND matching AS a
  MATCH (a)-[about:ABOUT]->(:Topic)-[:PART_OF*0..]->(topic:Topic)
  WHERE true
  //! topic-scored
  WITH topic.id AS value, count(DISTINCT a) AS count
  ORDER BY count DESC, value
  LIMIT $topTopics
  RETURN 'topics' AS facet, value, count
UNION ALL
  /// topTopics
  //? topMinisters
  UNWIND matching AS a
  MATCH (a)<-[:ANSWERED]-(member:Member)
  WITH member.id AS value, count(a) AS count
  ORDER BY count DESC, value
  LIMIT $topMinisters
  RETURN 'ministers' AS facet, value, count
UNION ALL
  /// topMinisters
  //? topDepartments
  // Here and below, only matching questions of the answer count. Its other questions may not meet the filter.
  UNWIND matching AS a
  MATCH (a)-[:ANSWERS]->(q:Question)
  WHERE true
  //! question-conditions
  //! exchange-about
  MATCH (q)-[:PUT_TO]->(department:Department)
  WITH department.id AS value, count(DISTINCT a) AS count
  ORDER BY count DESC, value
  LIMIT $topDepartments
  RETURN 'departments' AS facet, value, count
UNION ALL
  /// topDepartments
  //? topParties
  UNWIND matching AS a
  MATCH (a)-[:ANSWERS]->(q:Question)
  WHERE true
  //! question-conditions
  //! exchange-about
  MATCH (q)<-[asked:ASKED]-()
  WITH a, asked.partyId AS value
  WHERE value IS NOT NULL
  WITH value, count(DISTINCT a) AS count
  ORDER BY count DESC, value
  LIMIT $topParties
  RETURN 'parties' AS facet, value, count
UNION ALL
  /// topParties
  //? topHouses
  UNWIND matching AS a
  MATCH (a)-[:ANSWERS]->(q:Question)
  WHERE true
  //! question-conditions
  //! exchange-about
  WITH a, q.house AS value
  WHERE value IS NOT NULL
  WITH value, count(DISTINCT a) AS count
  ORDER BY count DESC, value
  LIMIT $topHouses
  RETURN 'houses' AS facet, value, count
UNION ALL
  /// topHouses
  //? topAskers
  UNWIND matching AS a
  MATCH (a)-[:ANSWERS]->(q:Question)
  WHERE true
  //! question-conditions
  //! exchange-about
  MATCH (q)<-[:ASKED]-(member:Member)
  WITH member.id AS value, count(DISTINCT a) AS count
  ORDER BY count DESC, value
  LIMIT $topAskers
  RETURN 'askers' AS facet, value, count
UNION ALL
  /// topAskers
  //? topStates
  UNWIND matching AS a
  MATCH (a)-[:ANSWERS]->(q:Question)
  WHERE true
  //! question-conditions
  //! exchange-about
  WITH q.state AS value, count(DISTINCT a) AS count
  ORDER BY count DESC, value
  LIMIT $topStates
  RETURN 'states' AS facet, value, count
UNION ALL
  /// topStates
  //? topYears
  UNWIND matching AS a
  WITH a, left(a.answeredOn, 4) AS value
  WHERE value IS NOT NULL
  WITH value, count(a) AS count
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
