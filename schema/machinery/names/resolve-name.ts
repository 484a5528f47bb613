import { AmbiguousNameError, UnfitNameError, UnknownNameError } from "../../../src/model/errors.ts";
import { labels } from "../../../src/model/graph/labels.ts";
import type { House } from "../../../src/model/nodes.ts";
import type { NameIndex } from "../../../src/names/name-index.ts";
import type { NamedLabel, NamedNode } from "../../../src/names/named-node.ts";
import { covers } from "../../../src/people/covers.ts";
import type { Context } from "../context.ts";
import { isGlobalId } from "../ids/global-id.ts";
import { globalId, storeId } from "../ids/node-key.ts";

/** What narrows down whom a name means. */
export type NarrowedBy = {
  /** A day on which a member sat. */
  readonly on?: string | null | undefined;
  readonly house?: House | null | undefined;
  /** The stored id of an office's department. */
  readonly partOf?: string | null | undefined;
  /** The stored ids that it may mean. */
  readonly among?: readonly string[] | null | undefined;
};

/** Picks the one that a name of several nodes means, if the caller can tell. */
type ChooseBearer = (ids: readonly string[]) => string | undefined;

const narrowing: { readonly [Label in NamedLabel]?: string } = {
  Member: "on or house",
  Office: "department or on",
};

/**
 * The stored id of the one node that bears a name. Several are refused with what tells them apart, none with the
 * nearest names.
 */
export async function idOfName(
  context: Context,
  label: NamedLabel,
  given: string,
  by: NarrowedBy = {},
): Promise<string> {
  return onlyBearer(await context.names(), label, given, by, narrowing[label] ?? null);
}

/** The same for a text that may also be an id or a slug, as filters take it. */
export async function idOfNameOrId(
  context: Context,
  label: NamedLabel,
  given: string,
  choose?: ChooseBearer,
): Promise<string> {
  if (isGlobalId(given)) return storeId(label, given);
  const index = await context.names();
  return index.hasSlug(label, given) ? given : onlyBearer(index, label, given, {}, null, choose);
}

/** The stored ids of several names, ids or slugs, each once. */
export async function idsOfNames(
  context: Context,
  label: NamedLabel,
  given: readonly string[] | null | undefined,
  choose?: ChooseBearer,
): Promise<readonly string[]> {
  return [
    ...new Set(await Promise.all((given ?? []).map((each) => idOfNameOrId(context, label, each, choose)))),
  ];
}

/** `narrowBy` says which arguments of the field tell nodes with the same name apart. */
function onlyBearer(
  index: NameIndex,
  label: NamedLabel,
  given: string,
  by: NarrowedBy,
  narrowBy: string | null,
  choose?: ChooseBearer,
): string {
  const all = index.nodesNamed(label, given);
  const found = all.filter((node) => fits(node, by));
  const [first] = found;
  if (first !== undefined && found.length === 1) return first.id;
  const chosen = first === undefined ? undefined : choose?.(found.map(({ id }) => id));
  if (chosen !== undefined) return chosen;
  if (first !== undefined)
    throw new AmbiguousNameError(labels[label].plural, given, found.map(candidate), narrowBy);
  if (all.length > 0)
    throw new UnfitNameError(
      labels[label].plural,
      given,
      all.map(candidate),
      narrowBy ?? "the other arguments",
    );
  throw new UnknownNameError(label.toLowerCase(), given, index.suggestions(label, given));
}

function fits({ id, terms, house, partOf }: NamedNode, by: NarrowedBy): boolean {
  if (by.among != null && !by.among.includes(id)) return false;
  if (by.partOf != null && partOf !== by.partOf) return false;
  if (by.house == null && by.on == null) return true;
  // No list says when a member sat who is known only by a printed name.
  if (terms.length === 0) return by.house == null || house === by.house;
  return terms.some(
    (term) =>
      (by.house == null || term.house === by.house) && (by.on == null || covers(term, by.on) !== "no"),
  );
}

function candidate({ label, id, name, detail }: NamedNode) {
  return { id: globalId({ label, id }), name, detail };
}
