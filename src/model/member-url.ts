const MEMBER_PAGES = "https://members.parliament.uk/member/";

/** The address of a member's official record; null for a name that is not matched to a member of Parliament's lists. */
export function memberUrl({
  id,
  resolved,
}: {
  readonly id: string;
  readonly resolved: boolean;
}): string | null {
  // A resolved member's id is Parliament's own.
  return resolved && /^\d+$/.test(id) ? `${MEMBER_PAGES}${id}` : null;
}
