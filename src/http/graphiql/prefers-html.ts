const json = ["application/json", "application/graphql-response+json"];

/** Whether an `Accept` header names HTML, and no kind of JSON that the client would rather have. */
export function prefersHtml(accept: string | null): boolean {
  const quality = new Map<string, number>();
  for (const part of (accept ?? "").toLowerCase().split(",")) {
    const [type = "", ...parameters] = part.split(";").map((each) => each.trim());
    const q = parameters.find((each) => each.startsWith("q="));
    quality.set(type, q === undefined ? 1 : Number(q.slice(2)));
  }
  const html = quality.get("text/html") ?? 0;
  return html > 0 && json.every((type) => (quality.get(type) ?? 0) < html);
}
