import { expect, test } from "vitest";
import { splitHeading } from "../../../src/linking/topics/split-heading.ts";

const brief = (heading: string) =>
  splitHeading(heading).map(({ text, topicId, countryCodes }) => [text, topicId, ...countryCodes].join(" "));

test("country and topic may be in either order", () => {
  expect(brief("North Korea: Human Rights")).toEqual(["North Korea  KP", "Human Rights human-rights"]);
  expect(brief("Human Rights:\r\n North Korea ")).toEqual(["Human Rights human-rights", "North Korea  KP"]);
});

test('a part may be several countries, or one with "and" in its name', () => {
  expect(brief("Gaza and Lebanon: Humanitarian Aid")[0]).toBe("Gaza and Lebanon  PS LB");
  expect(brief("Trinidad and Tobago")).toEqual(["Trinidad and Tobago  TT"]);
});

test("a part that is neither has only its text, and a topic takes precedence over a country of the same name", () => {
  expect(brief("Repairs and Maintenance: Lincolnshire")).toEqual([
    "Repairs and Maintenance ",
    "Lincolnshire ",
  ]);
  expect(brief("AI")).toEqual(["AI artificial-intelligence"]);
});
