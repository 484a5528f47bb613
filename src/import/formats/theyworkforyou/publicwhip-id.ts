import { parseDay } from "../parse-day.ts";

/**
 * `uk.org.publicwhip/wrans/2009-10-26f.294961.q0`: the kind of paper, the date, the letter of the scrape, the element.
 */
const shape = /^(uk\.org\.publicwhip\/(wrans|lordswrans)\/(\d{4}-\d{2}-\d{2}))([a-z]*)(\.[\w.-]+)$/;

/** The parts of an element's id. */
export type PublicwhipId = {
  /** The id without the letter of the scrape, the same in every scrape of the day. */
  readonly id: string;
  readonly paper: "wrans" | "lordswrans";
  /** ISO day. */
  readonly day: string;
  /** Empty if the id has none. */
  readonly scrape: string;
};

export const publicwhipIdForm = "an id such as `uk.org.publicwhip/wrans/2009-10-26a.294961.q0`";

/** Parses an element's id; null for any other text. */
export function parsePublicwhipId(text: string): PublicwhipId | null {
  const [, front, paper, day, scrape, element] = shape.exec(text) ?? [];
  if (front === undefined || day === undefined || parseDay(day) === null) return null;
  return {
    id: `${front}${element ?? ""}`,
    paper: paper === "lordswrans" ? "lordswrans" : "wrans",
    day,
    scrape: scrape ?? "",
  };
}

/** Removes the letter of the scrape from an id in a reference: `wrans/2009-10-21b.1506.3`. */
export function withoutScrape(reference: string): string {
  return reference.replace(/(\/\d{4}-\d{2}-\d{2})[a-z]+(?=\.)/, "$1");
}
