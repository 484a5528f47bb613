import SchemaBuilder from "@pothos/core";
import ComplexityPlugin from "@pothos/plugin-complexity";
import DataloaderPlugin from "@pothos/plugin-dataloader";
import ErrorsPlugin from "@pothos/plugin-errors";
import RelayPlugin from "@pothos/plugin-relay";
import ValidationPlugin from "@pothos/plugin-validation";
import { getNamedType, isLeafType } from "graphql";
import { encodeApiId } from "../../src/model/api-ids.ts";
import { BadInputError } from "../../src/model/errors.ts";
import { existingDay } from "../../src/model/iso-day.ts";
import { MAX_BREADTH, MAX_COMPLEXITY, MAX_DEPTH } from "../../src/model/limits.ts";
import type { Context } from "./context.ts";
import { complexityError } from "./cost/complexity-error.ts";
import { decodeGlobalId } from "./ids/global-id.ts";

/** The schema builder with its plugins and scalars. The types of the graph are defined elsewhere. */
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
    encodeGlobalID: encodeApiId,
    decodeGlobalID: decodeGlobalId,
    idFieldOptions: {
      description:
        "Opaque and stable, for example `Q291bnRyeTpSVQ`. Pass it to `node(id:)` to fetch the node again.",
    },
    nodeTypeOptions: {
      description: "An object with an id, for example a Member or a Question.",
    },
    nodeQueryOptions: {
      description: "The node with the given id, of any type; null if there is none.",
      args: { id: { description: "An id returned by a query, for example `Q291bnRyeTpSVQ`." } },
    },
    nodesQueryOptions: {
      description: "The nodes with the given ids, in the same order; null for an id with no node.",
      args: { ids: { description: 'Ids returned by queries, for example `["Q291bnRyeTpSVQ"]`.' } },
      complexity: ({ ids }) => ({ field: 1, multiplier: Array.isArray(ids) ? ids.length : 1 }),
    },
    edgesFieldOptions: {
      description: "The rows of this page, in order.",
      nullable: { list: false, items: false },
      complexity: { field: 0, multiplier: 1 },
    },
    cursorFieldOptions: {
      description:
        "The position of this row in the list. Pass it as `after` to get the rows after it, or as `before` to get those before it.",
    },
    nodeFieldOptions: { description: "The node itself." },
    pageInfoFieldOptions: {
      description: "The cursors at both ends of this page, and whether more rows lie beyond them.",
    },
    pageInfoTypeOptions: {
      description: "The cursors at both ends of a page, and whether more rows lie beyond them.",
    },
    hasNextPageFieldOptions: { description: "Whether more rows follow this page." },
    hasPreviousPageFieldOptions: { description: "Whether there are rows before this page." },
    startCursorFieldOptions: {
      description: "Cursor of the first row of the page; null if the page is empty.",
    },
    endCursorFieldOptions: {
      description:
        "Cursor of the last row of the page; pass it as `after` to get the next page. Null if the page is empty.",
    },
  },
  complexity: {
    // Cost counts rows: the scalar fields of a row are read along with it.
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
            const argument = argumentName(path?.map((part) => (typeof part === "object" ? part.key : part)));
            return argument === "" ? message : `${argument}: ${message}`;
          })
          .join("; "),
      ),
  },
  errors: { defaultTypes: [] },
});

/** How a client writes the way to a value in its arguments, for example `filter.countries[0]`. */
function argumentName(path: readonly PropertyKey[] = []): string {
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");
}

builder.queryType({ description: "The fields where queries start." });

/** Days outside these years are mistyped, and one added to 9999 has no ISO 8601 date of ten characters. */
const isoShape = /^[12]\d{3}-\d{2}-\d{2}$/;

builder.scalarType("Date", {
  description:
    "A date in ISO 8601 format, for example `2025-09-12`. An argument must be in the years 1000 to 2999.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/local-date",
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === "string" && isoShape.test(value) && existingDay(value) !== null) return value;
    throw new BadInputError(
      `Invalid date ${JSON.stringify(value)}: use a date from 1000-01-01 to 2999-12-31, such as "2025-09-12".`,
    );
  },
});

builder.scalarType("DateTime", {
  description: "A date and time in ISO 8601 format, in UTC, for example `2025-10-01T09:30:00.000Z`.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/date-time",
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === "string" && !Number.isNaN(Date.parse(value))) return value;
    throw new BadInputError(
      `Invalid date and time ${JSON.stringify(value)}: use a value such as "2025-10-01T09:30:00Z".`,
    );
  },
});
