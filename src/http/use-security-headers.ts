import type { Plugin } from "graphql-yoga";
import { dataPolicy, pagePolicy, securityHeaders } from "./security-headers.ts";

/** Adds the security headers to every response. A response that has its own Content-Security-Policy keeps it. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response: { headers } }) {
      for (const [name, value] of Object.entries(securityHeaders)) headers.set(name, value);
      const own = headers.get("content-security-policy");
      // This older header knows no exceptions, so a page that may be embedded is without it.
      if (own?.includes("frame-ancestors *")) headers.delete("x-frame-options");
      if (own !== null) return;
      const isPage = headers.get("content-type")?.startsWith("text/html") === true;
      headers.set("content-security-policy", isPage ? pagePolicy : dataPolicy);
    },
  };
}
