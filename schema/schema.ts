import "./nodes/answer.ts";
import "./dataset/change.ts";
import "./dataset/dataset.ts";
import "./nodes/constituency.ts";
import "./nodes/country.ts";
import "./nodes/department.ts";
import "./nodes/member.ts";
import "./queries/ministers/members-who-asked.ts";
import "./queries/ministers/ministers-who-answered.ts";
import "./nodes/office.ts";
import "./nodes/party.ts";
import "./nodes/question.ts";
import "./queries/find/find.ts";
import "./queries/search/search.ts";
import "./nodes/texts/text-clusters.ts";
import "./nodes/topic.ts";
import "./queries/aggregates/co-mentions.ts";
import "./queries/traversals/common-connections.ts";
import "./queries/traversals/expand.ts";
import "./queries/traversals/paths.ts";
import "./queries/aggregates/responsiveness.ts";
import "./queries/traversals/similar-members.ts";
import "./queries/aggregates/timeline.ts";
import "./queries/traversals/lists-to-draw.ts";
import "./queries/traversals/subgraph-of-nodes.ts";
import "./machinery/names/name-errors.ts";
import { builder } from "./machinery/builder.ts";
import { noticeOperations } from "./machinery/notice-operations.ts";

/** The public API. The files above add their types and root fields; the printed form is schema.graphql beside this. */
export const schema = builder.toSchema();
noticeOperations(schema);

// Pothos has no option for it. GraphiQL shows it on the first page of its documentation.
schema.description = `Written parliamentary questions and answers as a graph: who asked, who answered, which countries are mentioned and which topics are discussed.

Start with \`find\` (a name as people type it), \`search\` (words in texts), \`ministersWhoAnswered\` and \`membersWhoAsked\` (who spoke about countries and topics), or \`questions\` (a list with a filter). From any node, its fields lead to its neighbours.

Every list is a Relay connection: give \`first\`, then pass \`pageInfo.endCursor\` as \`after\`. Null means unknown, never no, and \`counted\` says in words what a number counts and which days it covers. \`dataset\` says what this graph contains.`;
