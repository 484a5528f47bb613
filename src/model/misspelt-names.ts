import { editDistance } from "./edit-distance.ts";

/** Names that are shorter than this are too much like the names of other programs' variables, such as `APP_URL`. */
const SHORT_NAME = 8;

/**
 * The given names that are not known but nearly like a known one, and which that is. A setting that is ignored because
 * it is misspelt may leave open what it should close.
 */
export function misspeltNames(
  given: readonly string[],
  known: readonly string[],
): readonly { readonly given: string; readonly meant: string }[] {
  return given.flatMap((name) => {
    if (known.includes(name)) return [];
    const meant = known.find((each) => isNearly(name, each));
    return meant === undefined ? [] : [{ given: name, meant }];
  });
}

function isNearly(given: string, known: string): boolean {
  if (known.length < SHORT_NAME) return isSwapped(given, known);
  return editDistance(given.toUpperCase(), known, 2) <= 2;
}

/** Whether two neighbouring letters are swapped. */
function isSwapped(given: string, known: string): boolean {
  return (
    given.length === known.length &&
    [...given].toSorted().join("") === [...known].toSorted().join("") &&
    editDistance(given, known, 1) === 1
  );
}
