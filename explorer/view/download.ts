/** Hands a file to the browser. */
export function download(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  downloadFrom(href, name);
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** Has the browser fetch a file and save it. */
export function downloadFrom(href: string, name: string): void {
  Object.assign(document.createElement("a"), { href, download: name }).click();
}
