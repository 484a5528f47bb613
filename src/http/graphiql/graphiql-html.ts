import { favicon } from "@graphql-yoga/render-graphiql/graphiql";
import type { GraphiqlExample } from "./examples.ts";
import type { GraphiqlFiles } from "./graphiql-files.ts";

/** The bar above GraphiQL. The script fills its menus. */
const bar = `<header class="bar">
<h1>Written Answers Graph</h1>
<details id="examples"><summary>Examples</summary><ul></ul></details>
<details id="history"><summary>History</summary><ul></ul></details>
<details id="downloads"><summary>Download</summary><ul>
<li><button type="button" data-format="json">Result as JSON</button></li>
<li><button type="button" data-format="csv">All rows as CSV</button></li>
</ul></details>
<button type="button" id="copy">Copy link</button>
</header>
<p id="status" role="status"></p>`;

/** GraphiQL's page. It has no inline scripts, so that its Content-Security-Policy needs to allow none. */
export function graphiqlHtml(
  endpoint: string,
  examples: readonly GraphiqlExample[],
  { scripts, styles, workers, hasMenus }: GraphiqlFiles,
): string {
  const address = ({ name }: { readonly name: string }) => `${endpoint}/${name}`;
  const setup = {
    endpoint,
    examples,
    workers: Object.fromEntries(Object.entries(workers).map(([label, file]) => [label, address(file)])),
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL – Written Answers Graph</title>
<link rel="icon" href="${favicon}">
${styles.map((file) => `<link rel="stylesheet" href="${address(file)}">`).join("\n")}
</head>
<body>
${hasMenus ? bar : ""}
<main id="root"></main>
<noscript>GraphiQL needs JavaScript.</noscript>
<script type="application/json" id="setup">${JSON.stringify(setup).replaceAll("<", "\\u003c")}</script>
${scripts.map((file) => `<script src="${address(file)}" defer></script>`).join("\n")}
</body>
</html>
`;
}
