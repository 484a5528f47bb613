// The answers a of each given source, whose id is wanted.value. The source '' has all answers.
UNWIND [id IN $sourceIds | {value: id}] AS wanted
//? source=ofAll
MATCH (a:Answer)
/// source=ofAll
//! found-answers
//? source=ofTextClusters
MATCH (:Answer {id: wanted.value})<-[:SAME_TEXT_AS*0..1]-(a:Answer)
/// source=ofTextClusters
//? source=ofSameText
MATCH (given:Answer {id: wanted.value})
MATCH (first:Answer WHERE NOT EXISTS { (first)-[:SAME_TEXT_AS]->() })<-[:SAME_TEXT_AS*0..1]-(given)
MATCH (first)<-[:SAME_TEXT_AS*0..1]-(a:Answer WHERE a <> given)
/// source=ofSameText
WHERE true
//! found-answers-conditions
