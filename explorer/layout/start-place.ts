import type { Place } from "../view/view.ts";

const RADIUS = 300;

/** Where a node starts: a place in a disc, always the same for an id, so that a graph always gives the same picture. */
export function startPlace(id: string): Place {
  const hash = hashOf(id);
  const angle = ((hash & 0xffff) / 0x1_0000) * 2 * Math.PI;
  const distance = RADIUS * Math.sqrt(((hash >>> 16) + 1) / 0x1_0001);
  return [distance * Math.cos(angle), distance * Math.sin(angle)];
}

/** FNV-1a, which spreads similar ids well, mixed once more so that the upper bits differ too. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
