/**
 * Circles in a graph, each once, as the nodes in order. Linear and without recursion, since rows may come from anyone.
 * Nodes from which no circle can be reached are peeled off from the ends; what is left is walked until it repeats.
 */
export function findCircles(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const left = peel(next);
  const done = new Set<string>();
  const circles: string[][] = [];
  for (const start of left) {
    const walk: string[] = [];
    const places = new Map<string, number>();
    let node: string | undefined = start;
    while (node !== undefined && !done.has(node) && !places.has(node)) {
      places.set(node, walk.push(node) - 1);
      node = next.get(node)?.find((end) => left.has(end));
    }
    const first = node === undefined ? undefined : places.get(node);
    if (first !== undefined) circles.push(walk.slice(first));
    for (const seen of walk) done.add(seen);
  }
  return circles;
}

/** The nodes that lead into a circle or stand in one. */
function peel(next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const left = new Set(next.keys());
  const open = new Map([...next].map(([node, ends]) => [node, ends.filter((end) => left.has(end)).length]));
  const before = new Map<string, string[]>();
  for (const [node, ends] of next) {
    for (const end of ends) {
      const nodes = before.get(end);
      if (nodes) nodes.push(node);
      else before.set(end, [node]);
    }
  }
  const peeled = [...left].filter((node) => open.get(node) === 0);
  for (const node of peeled) {
    left.delete(node);
    for (const earlier of before.get(node) ?? []) {
      const count = (open.get(earlier) ?? 0) - 1;
      open.set(earlier, count);
      if (count === 0) peeled.push(earlier);
    }
  }
  return left;
}
