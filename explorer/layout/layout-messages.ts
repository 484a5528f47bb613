/** A graph as numbers, which take a fraction of the time of objects to send to a worker. */
export type LayoutRequest = {
  /** Two numbers for each node: x and y. */
  readonly places: Float64Array;
  /** 1 for each node that stays where it is. */
  readonly fixed: Uint8Array;
  /** Two numbers for each edge: the positions of its ends in the list of nodes. */
  readonly edges: Uint32Array;
};

export type LayoutResult = { readonly places: Float64Array; readonly done: boolean };
