// Conditions on an answer a by itself.
//? answererIds
AND EXISTS { (a)<-[:ANSWERED]-(itsAnswerer:Member) WHERE itsAnswerer.id IN $answererIds }
//?
//? answeredFrom
AND a.answeredOn >= $answeredFrom
//?
//? answeredTo
AND a.answeredOn <= $answeredTo
//?
