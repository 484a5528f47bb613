import type { Plugin } from "graphql-yoga";
import { dataPolicy, pagePolicy, securityHeaders } from "./security-headers.ts";

/** Adds the security headers to every response. A response that has its own Content-Security-Policy keeps it. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response: { headers } }) {
      for (const [name, value] of Object.entries(securityHeaders)) headers.set(name, value);
      if (headers.has("content-security-policy")) return;
      const isPage = headers.get("content-type")?.startsWith("text/html") === true;
      headers.set("content-security-policy", isPage ? pagePolicy() : dataPolicy);
    },
  };
}
