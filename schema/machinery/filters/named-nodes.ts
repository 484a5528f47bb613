import { nameKey } from "../../../src/linking/name-key.ts";
import { nearestNames } from "../../../src/linking/nearest-names.ts";
import { departmentId } from "../../../src/model/department-names.ts";
import { UnknownNameError } from "../../../src/model/errors.ts";
import { slug } from "../../../src/model/ids.ts";
import type { Context } from "../context.ts";
import { isGlobalId } from "../ids/global-id.ts";
import { storeId } from "../ids/node-key.ts";
import { DepartmentRef, PartyRef } from "../node-refs.ts";

/** More than there are departments or parties, so suggestions consider every name. */
const ALL = 1000;
const all = { limit: ALL, afterKey: null, afterId: null };

/** The store's ids of departments given by id, name or slug. An unknown name is rejected. */
export function departmentIds(context: Context, given: readonly string[]): Promise<readonly string[]> {
  return idsOf(given, {
    label: "Department",
    toId: departmentId,
    isThere: async (id) => (await DepartmentRef.getDataloader(context).load(id)) !== null,
    named: () => context.store.read("list-departments", all),
  });
}

/** The same for parties. */
export function partyIds(context: Context, given: readonly string[]): Promise<readonly string[]> {
  return idsOf(given, {
    label: "Party",
    toId: slug,
    isThere: async (id) => (await PartyRef.getDataloader(context).load(id)) !== null,
    named: () => context.store.read("list-parties", all),
  });
}

function idsOf(
  given: readonly string[],
  kind: {
    readonly label: "Department" | "Party";
    readonly toId: (name: string) => string;
    readonly isThere: (id: string) => Promise<boolean>;
    readonly named: () => Promise<readonly { readonly name: string }[]>;
  },
): Promise<readonly string[]> {
  return Promise.all(
    given.map(async (each) => {
      if (isGlobalId(each)) return storeId(kind.label, each);
      const id = kind.toId(each);
      if (await kind.isThere(id)) return id;
      const names = (await kind.named()).map(({ name }) => ({ typed: nameKey(name), suggested: name }));
      throw new UnknownNameError(kind.label.toLowerCase(), each, nearestNames(each, names));
    }),
  );
}
