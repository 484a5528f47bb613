import "./answer.ts";
import "./change.ts";
import "./dataset.ts";
import "./constituency.ts";
import "./country.ts";
import "./department.ts";
import "./member.ts";
import "./ministers/members-who-asked.ts";
import "./ministers/ministers-who-answered.ts";
import "./office.ts";
import "./party.ts";
import "./question.ts";
import "./search/search.ts";
import "./text-clusters.ts";
import "./topic.ts";
import "./traversals/co-mentions.ts";
import "./traversals/common-connections.ts";
import "./traversals/expand.ts";
import "./traversals/paths/paths.ts";
import "./traversals/responsiveness.ts";
import "./traversals/similar-members.ts";
import "./traversals/timeline.ts";
import "./unknown-name-error.ts";
import { builder } from "./builder.ts";

/** The public API. The files above add their types and root fields; the printed form is schema.graphql beside this. */
export const schema = builder.toSchema();
