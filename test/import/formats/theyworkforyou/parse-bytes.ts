import { readFileSync } from "node:fs";
import { parsePublicwhip } from "../../../../src/import/formats/theyworkforyou/parse-publicwhip.ts";
import type { Source } from "../../../../src/import/read/open-source.ts";
import { inRepository } from "../../../repository-paths.ts";
import { collect, inPieces, type Parsed } from "../collect-entries.ts";

/** A reply to no question, and a question whose id is none. */
const faults = `<minor-heading id="uk.org.publicwhip/wrans/2026-03-04b.700108.h" nospeaker="true" colnum="1W">
	Candles
</minor-heading>

<reply id="uk.org.publicwhip/wrans/2026-03-04b.700108.r0" speakerid="uk.org.publicwhip/member/950" speakername="Bram Tully">
	<p pid="b.4W.1/1">This answers no question.</p>
</reply>

<ques id="700109" speakerid="unknown" speakername="Robin Ashgrove" colnum="4W" url="http://www.example.org/hansard/260304w01.htm">
	<p qnum="700109">To ask the hon. Member for Millbrook about an id that is none.</p>
</ques>

`;

/** The invented day of written answers with two faults at its end, as bytes in ISO-8859-1. */
export const sample = Buffer.from(
  readFileSync(inRepository("examples/sample/theyworkforyou.xml"), "latin1").replace(
    "</publicwhip>",
    `${faults}$&`,
  ),
  "latin1",
);

/** The same with some of its text changed. */
export function changedSample(change: (xml: string) => string): Buffer {
  return Buffer.from(change(sample.toString("latin1")), "latin1");
}

/** Bytes as an opened file that is read in pieces of the given size. */
function sourceOf(bytes: Uint8Array, pieceSize = 65_536): Source {
  return {
    path: "answers.xml",
    retrievedAt: "2026-03-05T00:00:00.000Z",
    statedAt: null,
    snapshot: null,
    head: bytes.subarray(0, 65_536),
    chunks: () => inPieces(bytes, pieceSize),
    close: async () => {},
  };
}

export function parseBytes(bytes: Uint8Array, pieceSize?: number): Promise<Parsed> {
  return collect(parsePublicwhip(sourceOf(bytes, pieceSize)));
}

/** A paper with the given elements in it and nothing else. */
export function paper(elements: string): Buffer {
  return Buffer.from(`<publicwhip scrapeversion="a" latest="yes">\n${elements}\n</publicwhip>`);
}

export const question = (position: string, body: string, attributes = 'speakername="A B"'): string =>
  `<ques id="uk.org.publicwhip/wrans/2026-03-04a.${position}" ${attributes}>${body}</ques>`;
export const reply = (body: string, speaker = "C D"): string =>
  `<reply id="uk.org.publicwhip/wrans/2026-03-04a.1.r0" speakername="${speaker}">${body}</reply>`;
