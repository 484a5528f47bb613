/** The entities that XML predefines. */
const predefined = { amp: "&", gt: ">", lt: "<", quot: '"', apos: "'" } as const;

const declaration = /<!ENTITY\s+([A-Za-z][\w.-]*)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;
const comment = /<!--[\s\S]*?-->/g;
const characterReference = /&#(?:x([\da-fA-F]{1,6})|(\d{1,7}));/g;
/** Limits on a value's length and the number of entities. HTML has 253, each of one character. */
const MAX_VALUE_LENGTH = 100;
const MAX_ENTITIES = 2000;

/**
 * The general entities that a document type declares. Only those made of plain characters and character references are
 * accepted: entities inside entities could expand without limit, and external ones would open other files.
 */
export function declaredEntities(doctype: string): Record<string, string> {
  const entities: Record<string, string> = Object.assign(Object.create(null), predefined);
  let count = 0;
  for (const [, name = "", double, single] of doctype.replace(comment, "").matchAll(declaration)) {
    const value = (double ?? single ?? "").replace(characterReference, toCharacter);
    if (name in entities || /[&<%]/.test(value) || value.length > MAX_VALUE_LENGTH) continue;
    entities[name] = value;
    count += 1;
    if (count === MAX_ENTITIES) break;
  }
  return entities;
}

/** Leaves a reference to an invalid character unchanged, so that its entity is not accepted. */
function toCharacter(reference: string, hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const exists = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return exists ? String.fromCodePoint(code) : reference;
}
