/** The form expected after the asker, for messages. */
export const departmentForm = "`Question to the DEPARTMENT:`";

const label = /^question to\s*/i;
const MAX_LENGTH = 200;

/** `Question to the Home Office: …` → the department without "the", and the text after the colon; otherwise null. */
export function parseDepartment(line: string): { readonly department: string; readonly rest: string } | null {
  const match = label.exec(line);
  if (match === null) return null;
  const value = line.slice(match[0].length);
  const colon = value.indexOf(":");
  const printed = colon === -1 ? value : value.slice(0, colon);
  if (printed.length > MAX_LENGTH || (colon === -1 && printed.endsWith("."))) return null;
  const department = printed
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^the(?: |$)/i, "");
  return /\p{L}/u.test(department)
    ? { department, rest: colon === -1 ? "" : value.slice(colon + 1).trim() }
    : null;
}
