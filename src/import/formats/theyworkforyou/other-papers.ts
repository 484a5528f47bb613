/** Papers of TheyWorkForYou other than written answers of the UK Parliament, by the name of the paper in an id. */
const papers: readonly (readonly [name: RegExp, what: string])[] = [
  [/^sp/, "the Scottish Parliament"],
  [/^ni/, "the Northern Ireland Assembly"],
  [/^(?:senedd|wales|cy|en)/, "the Senedd of Wales"],
  [/^london/, "the London Assembly"],
  [/^(?:lords)?wms$/, "written ministerial statements, not questions"],
  [/^(?:debate|lords$|westminhall|standing|pbc|qnum)/, "debates, not written questions"],
];

/** What a paper is, from the id of one of its elements; null for written answers and unknown papers. */
export function otherPaperOf(id: string | undefined): string | null {
  const [, name = ""] = /^uk\.org\.publicwhip\/([a-z-]+)\//.exec(id ?? "") ?? [];
  return papers.find(([shape]) => shape.test(name))?.[1] ?? null;
}
