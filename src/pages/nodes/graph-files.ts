import { html, type SafeHtml } from "@remix-run/html-template";
import type { Site } from "../frame/site.ts";

const formats = [
  ["gexf", "GEXF"],
  ["graphml", "GraphML"],
  ["cytoscape.json", "Cytoscape JSON"],
  ["svg", "drawing"],
] as const;

/** Where the node and its neighbours can be seen as a graph, and the files of that graph. */
export function graphFiles({ publicUrl, exportsQueries }: Site, id: string): SafeHtml {
  const explorer = html`<p class="files">See it as a graph: <a href="/explore/?${parameters({ node: id })}">in the explorer</a>`;
  if (!exportsQueries) return html`${explorer}</p>`;
  const query = `{ subgraph(nodes: [${JSON.stringify(id)}], maxLength: 1) { nodes { id } } }`;
  const file = (suffix: string) => `/export/graph.${suffix}?${parameters({ query })}`;
  return html`${explorer}${formats.map(([suffix, name]) => html`, <a href="${file(suffix)}">${name}</a>`)}${gephiLink(publicUrl, file("gexf"))}</p>`;
}

/** Gephi Lite is a page of its own: it can fetch only from a public https address, and guesses the format from the end. */
function gephiLink(publicUrl: string | null, file: string): SafeHtml {
  if (publicUrl?.startsWith("https://") !== true) return html``;
  const address = `https://gephi.org/gephi-lite/?${parameters({ file: `${publicUrl}${file}&as=graph.gexf` })}`;
  return html`, <a href="${address}" rel="noopener external">in Gephi Lite</a>`;
}

function parameters(named: Readonly<Record<string, string>>): string {
  return new URLSearchParams(named).toString();
}
