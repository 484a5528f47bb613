/** Of several printings of one name the one that sorts last: "Pat Quill" rather than "PAT QUILL", in any order of files. */
export function keptName(known: string | undefined, printed: string): string {
  return known !== undefined && known > printed ? known : printed;
}
