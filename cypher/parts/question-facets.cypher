// The facets that questions have, and answers by their questions: departments, parties, Houses, askers and states.
//? topDepartments
//! asked-questions textKind=textKind
MATCH (q)-[:PUT_TO]->(department:Department)
//! facet-values name=departments top=topDepartments its=department.id text=text times=times
/// topDepartments
//? topParties
//! asked-questions textKind=textKind
MATCH (q)<-[asked:ASKED]-()
//! facet-values name=parties top=topParties its=asked.partyId text=text times=times
/// topParties
//? topHouses
//! asked-questions textKind=textKind
//! facet-values name=houses top=topHouses its=q.house text=text times=times
/// topHouses
//? topAskers
//! asked-questions textKind=textKind
MATCH (q)<-[:ASKED]-(member:Member)
//! facet-values name=askers top=topAskers its=member.id text=text times=times
/// topAskers
//? topStates
//! asked-questions textKind=textKind
//! facet-values name=states top=topStates its=q.state text=text times=times
/// topStates
