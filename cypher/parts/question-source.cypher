// The questions q of each source that is given, whose id is wanted.value; all questions for the source of the name ''.
//? ofAll
UNWIND [id IN $ofAll | {value: id}] AS wanted
MATCH (q:Question)
/// ofAll
//? ofMembers
UNWIND [id IN $ofMembers | {value: id}] AS wanted
MATCH (:Member {id: wanted.value})-[:ASKED]->(q:Question)
/// ofMembers
//? ofDepartments
UNWIND [id IN $ofDepartments | {value: id}] AS wanted
MATCH (:Department {id: wanted.value})<-[:PUT_TO]-(q:Question)
/// ofDepartments
//? ofAnswers
UNWIND [id IN $ofAnswers | {value: id}] AS wanted
MATCH (:Answer {id: wanted.value})-[:ANSWERS]->(q:Question)
/// ofAnswers
//? ofCountries
UNWIND [id IN $ofCountries | {value: id}] AS wanted
MATCH (:Country {code: wanted.value})<-[:MENTIONS]-(q:Question)
/// ofCountries
//? ofTopics
UNWIND [id IN $ofTopics | {value: id}] AS wanted
MATCH (:Topic {id: wanted.value})<-[:ABOUT]-(q:Question)
/// ofTopics
WHERE true
