// What columns have of the next answers in the order of ids: lists with one element for each. '' is no value.
MATCH (a:Answer)
WHERE a.id > $after
WITH a
ORDER BY a.id
LIMIT $limit
RETURN {
  last: max(a.id),
  ids: collect(a.id),
  ministers: collect(coalesce(head([(a)<-[:ANSWERED]-(member:Member) | member.id]), '')),
  answeredOn: collect(coalesce(a.answeredOn, '')),
  holding: collect(coalesce(a.holding, false)),
  texts: collect(a.textHash),
  countries: collect([(a)-[:MENTIONS]->(country:Country) | country.code]),
  topics: collect([(a)-[:ABOUT]->(topic:Topic) | topic.id])
} AS row;
