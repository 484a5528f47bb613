// Conditions on an answer a alone.
//? ministerIds
AND EXISTS { (a)<-[:ANSWERED]-(itsMinister:Member) WHERE itsMinister.id IN $ministerIds }
/// ministerIds
//? officeIds
AND EXISTS { (a)<-[itsAnswered:ANSWERED]-() WHERE itsAnswered.officeId IN $officeIds }
/// officeIds
//? answeredFrom
AND a.answeredOn >= $answeredFrom
/// answeredFrom
//? answeredTo
AND a.answeredOn <= $answeredTo
/// answeredTo
