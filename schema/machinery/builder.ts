import SchemaBuilder from "@pothos/core";
import ComplexityPlugin from "@pothos/plugin-complexity";
import DataloaderPlugin from "@pothos/plugin-dataloader";
import ErrorsPlugin from "@pothos/plugin-errors";
import RelayPlugin from "@pothos/plugin-relay";
import ValidationPlugin from "@pothos/plugin-validation";
import { getNamedType, isLeafType } from "graphql";
import { BadInputError } from "../../src/model/errors.ts";
import { existingDay } from "../../src/model/iso-day.ts";
import { MAX_BREADTH, MAX_COMPLEXITY, MAX_DEPTH } from "../../src/model/limits.ts";
import type { Context } from "./context.ts";
import { complexityError } from "./cost/complexity-error.ts";
import { decodeGlobalId, encodeGlobalId } from "./ids/global-id.ts";

/** The schema builder with its plugins and scalars; it holds no types of the graph. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
  };
}>({
  defaultFieldNullability: false,
  plugins: [ErrorsPlugin, RelayPlugin, DataloaderPlugin, ValidationPlugin, ComplexityPlugin],
  relay: {
    cursorType: "String",
    encodeGlobalID: encodeGlobalId,
    decodeGlobalID: decodeGlobalId,
    idFieldOptions: { description: "Opaque and stable; `node(id:)` finds the node again." },
    nodeTypeOptions: {
      description: "Anything of the graph that has an id of its own, such as a Member or a Question.",
    },
    nodeQueryOptions: {
      description: "The node with the given id, whatever its type; null when there is none.",
      args: { id: { description: "An id as returned by a query." } },
    },
    nodesQueryOptions: {
      description:
        "The nodes with the given ids, in the same order; null in the place of one that is not there.",
      args: { ids: { description: "Ids as returned by queries." } },
      complexity: ({ ids }) => ({ field: 1, multiplier: Array.isArray(ids) ? ids.length : 1 }),
    },
    edgesFieldOptions: {
      description: "The rows of this page, in order.",
      nullable: { list: false, items: false },
      complexity: { field: 0, multiplier: 1 },
    },
    cursorFieldOptions: {
      description:
        "Where this stands in the list; pass it as `after` to go on from here, as `before` to go back.",
    },
    nodeFieldOptions: { description: "The node itself." },
    pageInfoFieldOptions: {
      description: "Whether more pages follow or come before, and where they begin.",
    },
    pageInfoTypeOptions: { description: "Where a page stands in its list." },
    hasNextPageFieldOptions: { description: "Whether rows follow this page." },
    hasPreviousPageFieldOptions: { description: "Whether rows come before this page." },
    startCursorFieldOptions: { description: "Cursor of the page's first row; null for an empty page." },
    endCursorFieldOptions: {
      description: "Cursor of the page's last row, to go on from; null for an empty page.",
    },
  },
  complexity: {
    // What costs is rows; the fields of a row come with it.
    fieldComplexity: (_args, _context, { type }) => (isLeafType(getNamedType(type)) ? 0 : 1),
    defaultListMultiplier: 5,
    limit: { complexity: MAX_COMPLEXITY, depth: MAX_DEPTH, breadth: MAX_BREADTH },
    complexityError,
  },
  validation: {
    validationError: ({ issues }) =>
      new BadInputError(
        issues
          .map(({ path, message }) => {
            const place = path?.map((step) => (typeof step === "object" ? step.key : step)).join("..");
            return place ? `${place}: ${message}` : message;
          })
          .join("; "),
      ),
  },
  errors: { defaultTypes: [] },
});

builder.queryType({ description: "Entry points into the graph of written questions and answers." });

const isoShape = /^\d{4}-\d{2}-\d{2}$/;

builder.scalarType("Date", {
  description: "A day, ISO 8601, for example `2025-09-12`.",
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === "string" && isoShape.test(value) && existingDay(value) !== null) return value;
    throw new BadInputError(`Expected a day such as "2025-09-12", not ${JSON.stringify(value)}.`);
  },
});

builder.scalarType("DateTime", {
  description: "A moment, ISO 8601 in UTC, for example `2025-10-01T09:30:00.000Z`.",
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === "string" && !Number.isNaN(Date.parse(value))) return value;
    throw new BadInputError(
      `Expected a moment such as "2025-10-01T09:30:00Z", not ${JSON.stringify(value)}.`,
    );
  },
});
