// The questions q of each given source, whose id is wanted.value. The source '' has all questions.
//? ofAll
UNWIND [id IN $ofAll | {value: id}] AS wanted
MATCH (q:Question)
//?
//? ofMembers
UNWIND [id IN $ofMembers | {value: id}] AS wanted
MATCH (:Member {id: wanted.value})-[:ASKED]->(q:Question)
//?
//? ofDepartments
UNWIND [id IN $ofDepartments | {value: id}] AS wanted
MATCH (:Department {id: wanted.value})<-[:PUT_TO]-(q:Question)
//?
//? ofAnswers
UNWIND [id IN $ofAnswers | {value: id}] AS wanted
MATCH (:Answer {id: wanted.value})-[:ANSWERS]->(q:Question)
//?
//? ofCountries
UNWIND [id IN $ofCountries | {value: id}] AS wanted
MATCH (:Country {code: wanted.value})<-[:MENTIONS]-(q:Question)
//?
//? ofTopics
UNWIND [id IN $ofTopics | {value: id}] AS wanted
MATCH (:Topic {id: wanted.value})<-[:ABOUT]-(q:Question)
//?
WHERE true
