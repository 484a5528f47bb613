/** What a browser may do with a response. Data may do nothing. A page may use only what this server serves. */

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

export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // Editors and drawings write their own styles.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");
