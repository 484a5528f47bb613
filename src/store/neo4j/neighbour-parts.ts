import type { NodeLabel } from "../../model/graph.ts";
import { propertiesOf } from "../../model/nodes.ts";
import { carriedFields, storedFields } from "./stored-graph.ts";

/** The properties of a node, each named, so that those that are null are there too. */
function fields(label: NodeLabel): string {
  return Object.keys(propertiesOf(label))
    .map((name) => `.${name}`)
    .join(", ");
}

/** Parts with which a row of a question or an answer brings its neighbours along. */
export const neighbourParts = {
  "question-neighbours": `// Who asked a question, its department and its answer, if its row brings them along.
//? neighbours=ASKED neighbours=ANSWERED
, neighbours: {
  asker: head(COLLECT {
    MATCH (question)<-[itsAsking:ASKED]-(itsAsker:Member)
    OPTIONAL MATCH (itsParty:Party {id: itsAsking.partyId})
    OPTIONAL MATCH (itsConstituency:Constituency {id: itsAsking.constituencyId})
    RETURN itsAsker {
      ${fields("Member")},
      partyId: itsParty.id,
      partyName: itsParty.name,
      constituencyId: itsConstituency.id,
      constituencyName: itsConstituency.name,
      candidateIds: itsAsking.candidateIds
    }
  }),
  department: head([(question)-[:PUT_TO]->(itsDepartment:Department) | itsDepartment {${fields("Department")}}])
  //? neighbours=ANSWERED
  , answer: head([(question)<-[:ANSWERS]-(itsAnswer:Answer) | itsAnswer {
    ${storedFields("Answer")}
    //! answer-neighbours answer=itsAnswer
  }])
  /// neighbours=ANSWERED
}
/// neighbours=ASKED neighbours=ANSWERED`,
  "answer-neighbours": `// Who gave an answer, if its row brings them along.
//? neighbours=ANSWERED
, neighbours: {
  minister: head([(answer)<-[itsAnswering:ANSWERED]-(itsMinister:Member) | itsMinister {
    ${[fields("Member"), ...carriedFields("ANSWERED", "itsAnswering")].join(",\n    ")}
  }])
}
/// neighbours=ANSWERED`,
} as const;
