/**
 * What a browser may do with a response. Data may do nothing. A page may use only what this server serves; a page with
 * inline scripts sends a policy of its own that names them by their hash.
 */

/** Headers of every response. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  // The API is open to the pages of other sites (use-open-cors.ts).
  "cross-origin-resource-policy": "cross-origin",
};

export const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** The policy of a page whose inline scripts have these hashes, such as `sha256-…`. */
export function pagePolicy(scriptHashes: readonly string[] = []): string {
  const scripts = ["'self'", ...scriptHashes.map((hash) => `'${hash}'`)];
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    // Editors and drawings write their own styles.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
