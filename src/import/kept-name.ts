/** Picks the last spelling in code-unit order, whatever the order of files: "Pat Quill" rather than "PAT QUILL". */
export function keptName(known: string | undefined, printed: string): string {
  return known !== undefined && known > printed ? known : printed;
}
