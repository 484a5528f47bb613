import { capitalized, uncapitalized } from "../first-letter.ts";
import type { NamedNode } from "../nodes.ts";
import type { Period } from "../people.ts";
import { edgeKinds } from "./edge-kinds.ts";
import { labels } from "./labels.ts";

/**
 * What members belong to between two days: nodes that have nothing but a name, such as parties. Everything about them
 * follows from their label and the type of the edges that lead to them.
 */

type Labels = typeof labels;
type Kinds = typeof edgeKinds;

/** A label whose nodes have nothing but a name. */
export type NameOnlyLabel = {
  [Label in keyof Labels]: Labels[Label] extends { readonly joinedBy: string } ? Label : never;
}[keyof Labels];

/** A type of edge that leads from members to such nodes. */
export type AffiliationType = Labels[NameOnlyLabel]["joinedBy"];

/** The label of the nodes to which edges of a type lead. */
export type JoinedLabel<Type extends AffiliationType> = {
  [Label in NameOnlyLabel]: Labels[Label]["joinedBy"] extends Type ? Label : never;
}[NameOnlyLabel];

/** What several nodes of a label are called. */
export type PluralOf<Label extends keyof Labels> = Labels[Label]["plural"];

/** The field with the id of a node: `partyId`, `countryCode`. */
export type IdField<Label extends keyof Labels> = `${Uncapitalize<Label>}${Capitalize<Labels[Label]["key"]>}`;

/** Something for each label, under what several nodes are called: `parties`. */
export type NamedLists<Item> = { readonly [Label in NameOnlyLabel as PluralOf<Label>]: Item };

/** The nodes of all these labels. */
export type NamedNodes = NamedLists<readonly NamedNode[]>;

/** The edges of all these types, under what several are called: `memberships`. */
export type Affiliations = {
  readonly [Type in AffiliationType as Kinds[Type]["plural"]]: readonly Affiliation<Type>[];
};

type Affiliation<Type extends AffiliationType> = Period & { readonly memberId: string } & {
  readonly [Field in IdField<JoinedLabel<Type>>]: string;
};

export type AffiliationKind = {
  readonly label: NameOnlyLabel;
  readonly type: AffiliationType;
  /** What several nodes are called. */
  readonly list: keyof NamedNodes;
  /** What several edges are called. */
  readonly edges: keyof Affiliations;
  readonly idField: IdField<NameOnlyLabel>;
};

export const nameOnlyLabels: readonly NameOnlyLabel[] = Object.keys(labels).filter(isNameOnly);

/** Each of these labels with the type of the edges that lead to it. */
export const affiliationKinds: readonly AffiliationKind[] = nameOnlyLabels.map((label) => {
  const { joinedBy: type, plural: list } = labels[label];
  return { label, type, list, edges: edgeKinds[type].plural, idField: idField(label) };
});

/** A label of nodes that are printed with questions, and named by the edge to the asker. */
export type PrintedLabel = Kinds["ASKED"]["names"][keyof Kinds["ASKED"]["names"]];

/** Those that are printed with questions, and the property of ASKED that names them. */
export const printedAffiliations = Object.entries(edgeKinds.ASKED.names).map(([property, label]) => {
  const { joinedBy: type, plural: list } = labels[label];
  return { label, type, list, edges: edgeKinds[type].plural, property };
});

/** Something for each label, under what several nodes are called. */
export function namedLists<Item>(itemOf: (kind: AffiliationKind) => Item): NamedLists<Item> {
  return Object.fromEntries(affiliationKinds.map((kind) => [kind.list, itemOf(kind)])) as NamedLists<Item>;
}

export function idField<Label extends keyof Labels>(label: Label): IdField<Label> {
  const { key }: Pick<Labels[Label], "key"> = labels[label];
  return `${uncapitalized(label)}${capitalized(key)}`;
}

export function isNameOnly(label: string): label is NameOnlyLabel {
  return label in labels && "joinedBy" in labels[label as keyof Labels];
}
