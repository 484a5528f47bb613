import { defaultFieldResolver, type GraphQLSchema } from "graphql";
import type { Context } from "./context.ts";
import { wantedBy } from "./loaders/wanted-neighbours.ts";

/** Tells the context of a request which operation it runs, before any field reads. */
export function noticeOperations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (parent, args, context: Context, info) => {
      context.wanted.neighbours = wantedBy(info);
      return resolve(parent, args, context, info);
    };
  }
}
