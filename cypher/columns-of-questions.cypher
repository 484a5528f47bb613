// What columns have of the next questions in the order of ids: lists with one element for each. '' is no value.
MATCH (q:Question)
WHERE q.id > $after
WITH q
ORDER BY q.id
LIMIT $limit
RETURN {
  last: max(q.id),
  ids: collect(q.id),
  answers: collect(coalesce(head([(q)<-[:ANSWERS]-(answer:Answer) | answer.id]), '')),
  askers: collect(coalesce(head([(q)<-[:ASKED]-(member:Member) | member.id]), '')),
  parties: collect(coalesce(head([(q)<-[asked:ASKED]-() WHERE asked.partyId IS NOT NULL | asked.partyId]), '')),
  departments: collect(coalesce(head([(q)-[:PUT_TO]->(department:Department) | department.id]), '')),
  houses: collect(coalesce(q.house, '')),
  states: collect(coalesce(q.state, '')),
  tabledOn: collect(coalesce(q.tabledOn, '')),
  dueOn: collect(coalesce(q.dueOn, '')),
  seenUntil: collect(coalesce(q.seenUntil, '')),
  countries: collect([
    (q)-[edge:MENTIONS]->(country:Country) | [country.code, edge.count > edge.headingCount, edge.headingCount > 0]
  ]),
  topics: collect([(q)-[:ABOUT]->(topic:Topic) | topic.id])
} AS row;
