import type { Place } from "../view/view.ts";

export type LayoutRequest = {
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly fixed: boolean;
  }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
};

export type LayoutResult = { readonly places: Readonly<Record<string, Place>>; readonly done: boolean };
