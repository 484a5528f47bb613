// How many questions and answers each member, office, department, party, constituency, country and topic has, and between which days.
CALL () {
  MATCH (node:Member)-[:ASKED]->(q:Question)
  RETURN 'Member' AS label, node.id AS id, count(q) AS questions, 0 AS answers, min(q.tabledOn) AS firstDay, max(q.tabledOn) AS lastDay
UNION ALL
  MATCH (node:Member)-[:ANSWERED]->(a:Answer)
  RETURN 'Member' AS label, node.id AS id, 0 AS questions, count(a) AS answers, min(a.answeredOn) AS firstDay, max(a.answeredOn) AS lastDay
UNION ALL
  MATCH (:Member)-[answered:ANSWERED]->(a:Answer)
  WHERE answered.officeId IS NOT NULL
  RETURN 'Office' AS label, answered.officeId AS id, 0 AS questions, count(a) AS answers, min(a.answeredOn) AS firstDay, max(a.answeredOn) AS lastDay
UNION ALL
  MATCH (node:Department)<-[:PUT_TO]-(q:Question)
  OPTIONAL MATCH (q)<-[:ANSWERS]-(a:Answer)
  RETURN 'Department' AS label, node.id AS id, count(DISTINCT q) AS questions, count(DISTINCT a) AS answers, min(q.tabledOn) AS firstDay, max(q.tabledOn) AS lastDay
UNION ALL
  MATCH (:Member)-[asked:ASKED]->(q:Question)
  WHERE asked.partyId IS NOT NULL
  RETURN 'Party' AS label, asked.partyId AS id, count(q) AS questions, 0 AS answers, min(q.tabledOn) AS firstDay, max(q.tabledOn) AS lastDay
UNION ALL
  MATCH (:Member)-[asked:ASKED]->(q:Question)
  WHERE asked.constituencyId IS NOT NULL
  RETURN 'Constituency' AS label, asked.constituencyId AS id, count(q) AS questions, 0 AS answers, min(q.tabledOn) AS firstDay, max(q.tabledOn) AS lastDay
UNION ALL
  MATCH (node:Country)<-[:MENTIONS]-(q:Question)
  RETURN 'Country' AS label, node.code AS id, count(q) AS questions, 0 AS answers, min(q.tabledOn) AS firstDay, max(q.tabledOn) AS lastDay
UNION ALL
  MATCH (node:Country)<-[:MENTIONS]-(a:Answer)
  RETURN 'Country' AS label, node.code AS id, 0 AS questions, count(a) AS answers, min(a.answeredOn) AS firstDay, max(a.answeredOn) AS lastDay
UNION ALL
  MATCH (node:Topic)<-[:ABOUT]-(q:Question)
  RETURN 'Topic' AS label, node.id AS id, count(q) AS questions, 0 AS answers, min(q.tabledOn) AS firstDay, max(q.tabledOn) AS lastDay
UNION ALL
  MATCH (node:Topic)<-[:ABOUT]-(a:Answer)
  RETURN 'Topic' AS label, node.id AS id, 0 AS questions, count(a) AS answers, min(a.answeredOn) AS firstDay, max(a.answeredOn) AS lastDay
}
WITH label, id, sum(questions) AS questions, sum(answers) AS answers, min(firstDay) AS firstDay, max(lastDay) AS lastDay
RETURN {label: label, id: id, questions: questions, answers: answers, firstDay: firstDay, lastDay: lastDay} AS row
ORDER BY label, id;
