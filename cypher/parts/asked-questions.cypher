// The questions q that are counted. Of an answer these are the matching ones, because its other questions may not meet the filter.
//? textKind=ANSWER
UNWIND matching AS a
MATCH (a)-[:ANSWERS]->(q:Question)
WHERE true
//! question-conditions
//! exchange-about
//:
UNWIND matching AS q
/// textKind=ANSWER
