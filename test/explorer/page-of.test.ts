import { expect, test } from "vitest";
import { pageOf } from "../../explorer/graph/page-of.ts";
import { encodeApiId } from "../../src/model/api-ids.ts";
import { nodeLabels } from "../../src/model/graph.ts";
import { storedAddress } from "../../src/pages/addresses/node-address.ts";

test("the explorer finds the page of a node of every kind, whatever its stored id", () => {
  for (const label of nodeLabels) {
    for (const stored of ["5089", "foreign-office", "commons:2024/é?ß"]) {
      expect(pageOf(encodeApiId(label, stored))).toBe(storedAddress(label, stored));
    }
  }
});
