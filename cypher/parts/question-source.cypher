// The questions q of each given source, whose id is wanted.value. The source '' has all questions.
UNWIND [id IN $sourceIds | {value: id}] AS wanted
//? source=ofMembers
MATCH (:Member {id: wanted.value})-[:ASKED]->(q:Question)
/// source=ofMembers
//? source=ofDepartments
MATCH (:Department {id: wanted.value})<-[:PUT_TO]-(q:Question)
/// source=ofDepartments
//? source=ofAnswers
MATCH (:Answer {id: wanted.value})-[:ANSWERS]->(q:Question)
/// source=ofAnswers
//? source=ofCountries
MATCH (:Country {code: wanted.value})<-[edge:MENTIONS]-(q:Question)
/// source=ofCountries
//? source=ofTopics
MATCH (:Topic {id: wanted.value})<-[edge:ABOUT]-(q:Question)
/// source=ofTopics
WHERE true
//? source=ofCountries
//! in-fields textKind=QUESTION
/// source=ofCountries
//? source=ofTopics
//? minScore
AND edge.score >= $minScore
/// minScore
/// source=ofTopics
