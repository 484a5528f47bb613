// Conditions on an office.
//? officeIds
AND office.id IN $officeIds
/// officeIds
//? on
AND EXISTS {
  MATCH (office)<-[held:HELD]-()
  WHERE coalesce(held.from <= $on, true) AND coalesce(held.to >= $on, true)
}
/// on
