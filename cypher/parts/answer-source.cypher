// The answers a of each given source, whose id is wanted.value. The source '' has all answers.
//? ofAll
UNWIND [id IN $ofAll | {value: id}] AS wanted
MATCH (a:Answer)
//?
//? ofMembers
UNWIND [id IN $ofMembers | {value: id}] AS wanted
MATCH (:Member {id: wanted.value})-[:ANSWERED]->(a:Answer)
//?
//? ofCountries
UNWIND [id IN $ofCountries | {value: id}] AS wanted
MATCH (:Country {code: wanted.value})<-[:MENTIONS]-(a:Answer)
//?
//? ofTopics
UNWIND [id IN $ofTopics | {value: id}] AS wanted
MATCH (:Topic {id: wanted.value})<-[:ABOUT]-(a:Answer)
//?
//? ofTextClusters
UNWIND [id IN $ofTextClusters | {value: id}] AS wanted
MATCH (:Answer {id: wanted.value})<-[:SAME_TEXT_AS*0..1]-(a:Answer)
//?
//? ofSameText
UNWIND [id IN $ofSameText | {value: id}] AS wanted
MATCH (given:Answer {id: wanted.value})
MATCH (first:Answer WHERE NOT EXISTS { (first)-[:SAME_TEXT_AS]->() })<-[:SAME_TEXT_AS*0..1]-(given)
MATCH (first)<-[:SAME_TEXT_AS*0..1]-(a:Answer WHERE a <> given)
//?
WHERE true
