/** `npm run draw-graph-model`: writes docs/images/graph-model.svg from src/model/graph.ts. */
import { writeFileSync } from "node:fs";
import { graphModelSvg } from "./draw-graph-model/graph-model-svg.ts";

writeFileSync(new URL("../docs/images/graph-model.svg", import.meta.url), graphModelSvg());
