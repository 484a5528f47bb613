/** Every circle in a graph of names, as `a → b → a`. */
export function findCircles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const finished = new Set<string>();
  const circles: string[] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    if (finished.has(name)) return;
    if (trail.includes(name)) {
      circles.push([...trail.slice(trail.indexOf(name)), name].join(" → "));
      return;
    }
    for (const next of graph.get(name) ?? []) visit(next, [...trail, name]);
    finished.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
  return circles;
}
