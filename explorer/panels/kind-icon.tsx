import { svgPath } from "../canvas/shapes.ts";
import type { Kind } from "../graph/graph.ts";

/** The shape and colour of a kind, exactly as nodes of it are drawn. */
export function KindIcon({ kind }: { readonly kind: Kind }) {
  return (
    <svg class={`kind kind-${kind}`} viewBox="-9 -9 18 18" width="16" height="16" aria-hidden="true">
      <path d={svgPath(kind, 7)} />
    </svg>
  );
}
