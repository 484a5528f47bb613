import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { countries } from "../../src/linking/country-names.ts";

/** Invented questions in the headed layout, always the same for the same count: dates, departments, countries, topics. */

const ASKERS = 650;
const MINISTERS = 120;
const DEPARTMENTS = 25;
/** Share of questions on foreign affairs, of answers that repeat an earlier text, and of questions still unanswered. */
const FOREIGN = 0.35;
const REPEATED = 0.1;
const UNANSWERED = 0.05;

/** Most asked about first; the rest of the world follows. */
const popular = ["RU", "UA", "PS", "IL", "CN", "US", "IR", "SD", "SY", "AF", "FR", "IN", "KP", "PK", "TR"];
const byPopularity = [
  ...popular,
  ...countries.map(({ code }) => code).filter((code) => code !== "GB" && !popular.includes(code)),
].map((code) => countries.find((country) => country.code === code)?.name ?? code);

const subjects = [
  "sanctions",
  "human rights",
  "humanitarian aid",
  "visas",
  "arms exports",
  "trade agreements",
  "asylum",
];
const filler = [
  "Officials meet their counterparts several times a year and keep the position under review.",
  "The Government publishes figures on this each quarter, and the next set is due in the spring.",
  "No decision has been taken, and Parliament will be told in the usual way when one is.",
  "Funding for this was set out at the last spending review and has not changed since.",
  "We work with local authorities and with the devolved administrations on the details.",
];

/** A small generator of numbers in [0, 1), the same on every machine (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export async function generateQuestions(count: number, file: string): Promise<void> {
  const random = numbers(count);
  const out = createWriteStream(file);
  const texts: string[] = [];
  for (let i = 0; i < count; i++) {
    if (!out.write(generateBlock(i, random, texts))) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

function generateBlock(i: number, random: () => number, texts: string[]): string {
  const pick = <T>(list: readonly T[], exponent = 1): T =>
    list[Math.floor(list.length * random() ** exponent)] as T;
  const nation = () => pick(byPopularity, 3.5);
  const asker = Math.floor(ASKERS * random() ** 2);
  const foreign = random() < FOREIGN;
  const [first, second, subject] = [nation(), nation(), pick(subjects)];
  const about = foreign
    ? `${subject} with regard to ${first}${random() < 0.4 ? ` and ${second}` : ""}`
    : `case ${i}`;
  const named = random() < 0.5 ? `${first} and ${second}` : first;
  const text = [
    `${foreign ? `We remain concerned about ${named} and have raised ${subject} in recent talks.` : `Case ${i} is being looked at.`} ${pick(filler)} ${pick(filler)}`,
    ...Array.from(
      { length: Math.floor(random() * 3) },
      () => `${pick(filler)} ${pick(filler)} ${pick(filler)}`,
    ),
    ...(foreign && random() < 0.3 ? [`Support for ${nation()} is a matter for its neighbours too.`] : []),
    `The last review was number ${i}.`,
  ].join("\n\n");
  const answer = random() < REPEATED && texts.length > 0 ? pick(texts) : text;
  // Repeats come from a fixed number of standard replies.
  if (texts.length < 500) texts.push(text);
  const head = [
    "Written Question",
    foreign ? `${first}: Foreign Relations` : `Subject ${i % 300}`,
    printDay(1_500_000_000_000 + Math.floor(random() * 2900) * 86_400_000),
    `Asked by: Asker Number${asker} (${pick(["Labour", "Conservative", "Liberal Democrat"], 2)} - Seat ${asker})`,
    `Question to the Department ${Math.floor(DEPARTMENTS * random() ** 2)}:`,
    `To ask the Secretary of State for Testing, what assessment he has made of ${about}; and whether he plans to make a statement on the matter in the present session, number ${i}.`,
  ];
  const reply =
    random() < UNANSWERED
      ? []
      : [
          `Answered by Minister Number${Math.floor(MINISTERS * random() ** 2)} - Minister of State (Testing)`,
          answer,
        ];
  return `${[...head, ...reply].join("\n\n")}\n\n`;
}

/** `Wednesday 15th March 2023`. */
function printDay(time: number): string {
  const date = new Date(time);
  const part = (options: Intl.DateTimeFormatOptions) =>
    date.toLocaleDateString("en-GB", { timeZone: "UTC", ...options });
  const day = date.getUTCDate();
  const ending =
    day % 10 === 1 && day !== 11
      ? "st"
      : day % 10 === 2 && day !== 12
        ? "nd"
        : day % 10 === 3 && day !== 13
          ? "rd"
          : "th";
  return `${part({ weekday: "long" })} ${day}${ending} ${part({ month: "long" })} ${part({ year: "numeric" })}`;
}
