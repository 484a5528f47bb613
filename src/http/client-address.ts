import type { IncomingMessage } from "node:http";
import ipaddr from "ipaddr.js";
import proxyAddr from "proxy-addr";

/** Returns a function that tells from which address a request came. Only trusted proxies are believed about it. */
export function clientAddresses(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  const isTrusted = proxyAddr.compile([...trustedProxies]);
  return (request) => networkOf(proxyAddr(request, isTrusted)) ?? request.socket.remoteAddress ?? "";
}

/** Whether the value names an address, a range such as 10.0.0.0/8, or one of the ranges that the library names. */
export function isProxyRange(value: string): boolean {
  try {
    proxyAddr.compile(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * An IPv4 address, or the first 64 bits of an IPv6 address, because a single client usually has all addresses that begin
 * with them. Null if the value is not an address.
 */
function networkOf(value: string | undefined): string | null {
  if (value === undefined || !ipaddr.isValid(value)) return null;
  const address = ipaddr.process(value);
  if (address.kind() === "ipv4") return address.toString();
  return address
    .toByteArray()
    .slice(0, 8)
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
