const address = /^https?:\/\/(?:[\w-]+\.)*parliament\.uk\/(?:\w+\/)*members?\/(\d+)(?:[/?#]|$)/i;

/** Parliament's id in a member's address, such as `http://data.parliament.uk/members/9001`, or the id itself. */
export function memberIdIn(text: string): string | null {
  return address.exec(text)?.[1] ?? /^\d+$/.exec(text)?.[0] ?? null;
}
