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
import "./machinery/names/name-errors.ts";
import { builder } from "./machinery/builder.ts";

/** The public API. The files above add their types and root fields; the printed form is schema.graphql beside this. */
export const schema = builder.toSchema();
