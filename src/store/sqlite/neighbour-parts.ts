import { edgeKind, type NodeLabel } from "../../model/graph.ts";
import { propertiesOf } from "../../model/nodes.ts";
import { column, storedNode } from "./stored-graph.ts";

/** The properties of a node as names and values of a JSON object. */
function fields(label: NodeLabel): string {
  const { table } = storedNode(label);
  return Object.keys(propertiesOf(label))
    .map((name) => `'${name}', ${table}.${column(name)}`)
    .join(", ");
}

const carried = Object.keys(edgeKind("ANSWERED").carries ?? {})
  .map((name) => `'${name}', answer.${column(name)}`)
  .join(", ");

const ofAnswer = `json_object('minister', (
  SELECT json_object(${fields("Member")}, ${carried})
  FROM member WHERE member.id = answer.ministerId
))`;

/** Parts with which a row of a question or an answer brings its neighbours along. */
export const neighbourParts = {
  "question-neighbours": `-- Who asked a question, its department and its answer, if its row brings them along.
--? neighbours=ASKED neighbours=ANSWERED
, json_object(
  'asker', (
    SELECT json_object(${fields("Member")}, 'partyId', party.id, 'partyName', party.name,
      'constituencyId', constituency.id, 'constituencyName', constituency.name, 'candidateIds', question.askerCandidateIds)
    FROM member
    LEFT JOIN party ON party.id = question.askerPartyId
    LEFT JOIN constituency ON constituency.id = question.askerConstituencyId
    WHERE member.id = question.askerId
  ),
  'department', (SELECT json_object(${fields("Department")}) FROM department WHERE department.id = question.departmentId)
  --? neighbours=ANSWERED
  , 'answer', (
    SELECT json_object(
      ${fields("Answer")},
      'neighbours', ${ofAnswer}
    )
    FROM answer WHERE answer.id = question.answerId
  )
  --/ neighbours=ANSWERED
) AS neighbours
--/ neighbours=ASKED neighbours=ANSWERED`,
  "answer-neighbours": `-- Who gave an answer, if its row brings them along.
--? neighbours=ANSWERED
, ${ofAnswer} AS neighbours
--/ neighbours=ANSWERED`,
} as const;
