/**
 * Work that must still be done after writing to a graph. The store keeps it until it is done, so that it survives even
 * a crash of the import.
 *
 * - `rebuild`: every question must be rebuilt, because what is known about members has changed.
 * - `refresh`: derived edges must be brought up to date.
 */
export const unfinishedWorks = ["rebuild", "refresh"] as const;

export type UnfinishedWork = (typeof unfinishedWorks)[number];
