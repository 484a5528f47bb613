import type { House } from "../../../src/model/nodes.ts";

export const houseNames: Readonly<Record<House, string>> = { COMMONS: "the Commons", LORDS: "the Lords" };
