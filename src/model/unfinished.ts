/**
 * What still has to be done to a graph that was written to, kept in the store until it is done: an import that is cut
 * off, however suddenly, leaves word of it.
 *
 * - `rebuild`: every question has to be made anew, since those whom it names have become known otherwise.
 * - `refresh`: the edges that follow from others have to be brought up to date.
 */
export const unfinishedWorks = ["rebuild", "refresh"] as const;

export type UnfinishedWork = (typeof unfinishedWorks)[number];
