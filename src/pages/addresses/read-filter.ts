import { LEAST_TOPIC_SCORE } from "../../model/limits.ts";
import type { FilterField } from "./filters.ts";
import { apiId } from "./node-address.ts";

/** An address with a parameter that its list does not have, or with an impossible value. */
export class BadAddressError extends Error {}

const memberFields = new Set(["askers", "ministers"]);

/** The filter of an address as a variable of the API. Empty parameters, which forms send, set no condition. */
export function readFilter(
  fields: readonly FilterField[],
  params: URLSearchParams,
): Readonly<Record<string, unknown>> {
  const filter: Record<string, unknown> = {};
  for (const field of fields) {
    const { name, kind } = field;
    const given = params.getAll(name).map((value) => value.trim());
    const [value, ...others] = given.filter((each) => each !== "").map((each) => checked(field, each));
    if (value === undefined) continue;
    if (kind === "names" || kind === "choices") {
      filter[name] = [...new Set([value, ...others].map((each) => memberId(field, each)))];
    } else if (others.length > 0) throw severalTimes(name);
    else filter[name] = kind === "flag" ? value === "true" : kind === "score" ? Number(value) : value;
  }
  return filter;
}

/** The only value of a parameter; null if the address does not have it. */
export function readOnce(params: URLSearchParams, name: string): string | null {
  if (params.getAll(name).length > 1) throw severalTimes(name);
  return params.get(name);
}

function severalTimes(name: string): BadAddressError {
  return new BadAddressError(`The address gives ${name} several times. Give it once.`);
}

/** Rejects parameters that a list does not have, because an ignored condition would give a wrong list. */
export function rejectUnknown(params: URLSearchParams, known: readonly string[]): void {
  const unknown = [...params.keys()].find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const list = known.length === 0 ? "This address takes no parameters" : `Use ${known.join(", ")}`;
  throw new BadAddressError(`There is no parameter "${unknown.slice(0, 60)}" here. ${list}.`);
}

function checked({ name, kind, choices }: FilterField, value: string): string {
  if (kind === "score" && !(Number(value) >= LEAST_TOPIC_SCORE && Number(value) <= 1)) {
    const range = `Use a number from ${LEAST_TOPIC_SCORE} to 1`;
    throw new BadAddressError(`${name} cannot be "${value.slice(0, 60)}". ${range}.`);
  }
  const allowed = kind === "flag" ? ["true", "false"] : choices?.map(([choice]) => choice);
  const chosen = allowed === undefined || allowed.includes(value) ? value : value.toUpperCase();
  if (allowed !== undefined && !allowed.includes(chosen)) {
    throw new BadAddressError(`${name} cannot be "${value.slice(0, 60)}". Use ${allowed.join(", ")}.`);
  }
  return chosen;
}

/** Members have the store's ids in addresses. A name is passed on as it is. */
function memberId({ name }: FilterField, value: string): string {
  return memberFields.has(name) && /^(?:\d+|name-.+)$/.test(value) ? apiId("Member", value) : value;
}
