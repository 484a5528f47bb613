import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { House } from "../../src/model/nodes.ts";
import type { NamedPerson } from "../../src/people/resolve-name.ts";

/** The people whom files name: by member id, to hide it and find it again, or by a printed name alone. */

const record = z.object({
  askingMemberId: z.int(),
  answeringMemberId: z.int().nullable(),
  house: z.enum(["Commons", "Lords"]),
  dateTabled: z.string(),
  dateAnswered: z.string().nullable(),
  answeringBodyName: z.string(),
});

export type KnownPerson = {
  readonly memberId: string;
  readonly house: House;
  readonly on: string;
  readonly answers: boolean;
  /** The department or body that was asked. */
  readonly department: string;
};

/** Askers and answerers of the records of the Written Questions API in a folder of JSON files. */
export function knownPeople(folder: string): readonly KnownPerson[] {
  const list = z.object({ results: z.array(z.object({ value: record })) });
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => list.parse(JSON.parse(readFileSync(join(folder, file), "utf8"))).results)
    .flatMap(({ value }): readonly KnownPerson[] => {
      const house = value.house === "Commons" ? "COMMONS" : "LORDS";
      const tabledOn = value.dateTabled.slice(0, 10);
      const asked = { house, department: value.answeringBodyName } as const;
      const asker = {
        ...asked,
        memberId: String(value.askingMemberId),
        on: tabledOn,
        answers: false,
      } as const;
      if (value.answeringMemberId === null) return [asker];
      const on = (value.dateAnswered ?? value.dateTabled).slice(0, 10);
      return [asker, { ...asked, memberId: String(value.answeringMemberId), on, answers: true }];
    });
}

/** Speakers of TheyWorkForYou's XML in a folder, on the day that a file's name gives. */
export function speakersOfXml(folder: string): readonly NamedPerson[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".xml"))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), "latin1");
      const house: House = file.startsWith("lords") ? "LORDS" : "COMMONS";
      const [on = null] = /\d{4}-\d{2}-\d{2}/.exec(file) ?? [];
      return [...text.matchAll(/<(ques|reply)\b[^>]*\bspeakername="([^"]+)"/g)].map(
        ([, kind, name = ""]) => ({
          name: name
            .replaceAll("&amp;", "&")
            .replaceAll("&#39;", "'")
            .replace(/&#(\d+);/g, (_mark, code: string) => String.fromCodePoint(Number(code))),
          party: null,
          constituency: null,
          house,
          on,
          answers: kind === "reply",
        }),
      );
    });
}
