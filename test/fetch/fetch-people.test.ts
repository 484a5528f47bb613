import { appendFile, mkdtemp, readFile, writeFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { fetchBiographies, fetchMemberLists } from "../../src/fetch/fetch-people.ts";
import { readPeople } from "../../src/people/read/read-people.ts";
import { runCli } from "../commands/run-cli.ts";
import { quick } from "./fetch-once.ts";
import { inventMembers, StandInMembersApi } from "./stand-in-members-api.ts";

let cwd: string;
let file: string;
let api: StandInMembersApi;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "fetch-people-"));
  file = join(cwd, "people.jsonl");
  api = await StandInMembersApi.start(inventMembers(120));
  onTestFinished(() => api.stop());
});

const options = () => ({ apiUrl: api.url, file, retryPolicy: quick });
const ids = () => api.members.map(({ id }) => String(id));

describe("fetching people", () => {
  test("reads the lists of both Houses and the biographies asked for, into a file that an import takes", async () => {
    const lists = await fetchMemberLists(options());
    expect(lists).toMatchObject({ found: 120, fetched: 120, incomplete: false, failures: [] });
    expect(await fetchBiographies(["9001", "9004", "1"], options())).toMatchObject({
      found: 3,
      fetched: 2,
      vanished: 1,
      failures: [],
    });
    const { directory, skipped, faults } = readPeople([file]);
    expect({ skipped, faults, members: directory.members.size }).toEqual({
      skipped: [],
      faults: [],
      members: 120,
    });
    expect(directory.members.get("9001")).toMatchObject({
      names: [{ name: "Ada Marl1" }],
      parties: [{ name: "Red Party", from: "2019-12-12", to: null }],
      constituencies: [{ name: "Oxmere 9001", from: "2019-12-12", to: null }],
      terms: [{ house: "COMMONS", from: "2019-12-12", to: null }],
    });
    expect(directory.members.get("9004")?.terms).toMatchObject([{ house: "LORDS" }]);
  });

  test("a second run costs one request for each list", async () => {
    await fetchMemberLists(options());
    await fetchBiographies(ids(), options());
    const first = api.requests.length;
    expect(await fetchMemberLists(options())).toMatchObject({ found: 120, fetched: 0 });
    expect(await fetchBiographies(ids(), options())).toMatchObject({ fetched: 0, alreadyHere: 120 });
    expect(api.requests.length - first).toBe(4);
  });

  test("a member who leaves and one who arrives are found, and only their biographies are fetched", async () => {
    await fetchMemberLists(options());
    await fetchBiographies(ids(), options());
    const leaves = api.members.findIndex(({ house, current }) => house === 1 && current);
    const member = api.members[leaves];
    if (member === undefined) throw new Error("nobody can leave");
    api.members[leaves] = { ...member, current: false };
    api.members.push({ id: 9999, house: 1, current: true, name: "Ina Gorse", party: "Red Party" });
    const before = api.biographies.length;
    expect(await fetchMemberLists(options())).toMatchObject({ fetched: 2 });
    await fetchBiographies(ids(), options());
    expect(
      api.biographies
        .slice(before)
        .map((each) => /\d+/.exec(each)?.[0])
        .sort(),
    ).toEqual([String(member.id), "9999"].sort());
  });

  test("errors, broken responses and 429 are overcome", async () => {
    const failed = new Set<string>();
    const faults: readonly ((response: ServerResponse) => unknown)[] = [
      (response) => response.writeHead(500).end(),
      (response) => response.socket?.destroy(),
      (response) => response.writeHead(429, { "retry-after": "0" }).end(),
      (response) => response.writeHead(200).end("<html>busy"),
    ];
    // Each request fails once, in one way or another.
    api.misbehave = (_path, response, { url = "" }) => {
      if (failed.has(url)) return false;
      failed.add(url);
      faults[failed.size % faults.length]?.(response);
      return true;
    };
    expect(await fetchMemberLists(options())).toMatchObject({ found: 120, failures: [] });
    expect(await fetchBiographies(ids(), options())).toMatchObject({ fetched: 120, failures: [] });
    expect(readPeople([file]).directory.members.size).toBe(120);
  });

  test("a member whose biography cannot be read is reported, and fetched by the next run", async () => {
    await fetchMemberLists(options());
    api.misbehave = (path, response) => {
      if (!path.includes("/9005/")) return false;
      response.writeHead(500).end();
      return true;
    };
    const first = await fetchBiographies(ids(), options());
    expect(first).toMatchObject({ fetched: 119, incomplete: true, failures: [{ id: "9005" }] });
    api.misbehave = () => false;
    expect(await fetchBiographies(ids(), options())).toMatchObject({ fetched: 1, alreadyHere: 119 });
  });

  test("a last line that was only partly written is removed, and the rest is kept", async () => {
    await fetchMemberLists(options());
    const whole = await readFile(file, "utf8");
    await appendFile(file, '{"biography":{"representa');
    expect(await fetchMemberLists(options())).toMatchObject({ fetched: 0 });
    expect(await readFile(file, "utf8")).toBe(whole);
  });

  test("a file of something else is left as it is", async () => {
    await writeFile(file, "My notes.\n");
    await expect(fetchMemberLists(options())).rejects.toThrow(
      "people.jsonl:1 was not written by fetch people",
    );
    expect(await readFile(file, "utf8")).toBe("My notes.\n");
  });
});

test("the command fetches biographies of those whom questions name, by id or printed name", async () => {
  const env = { MEMBERS_API_URL: api.url };
  await writeFile(
    join(cwd, "questions.csv"),
    "uin,house,tabledOn,askerMemberId,asker,text\n1,Commons,2021-03-04,9001,,To ask.\n2,Commons,2021-03-04,,Ada Marl10,To ask it.\n",
  );
  await runCli(["import", "questions.csv"], { cwd, env });
  const { code, stdout } = await runCli(["fetch", "people", "--json"], { cwd, env });
  const report = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(report).toMatchObject({
    lists: { found: 120, fetched: 120 },
    biographies: { found: 2, fetched: 2 },
    file: "data/fetched/people.jsonl",
    import: { members: 120, skipped: [], faults: [] },
  });
  expect(api.biographies.toSorted()).toEqual(["/api/Members/9001/Biography", "/api/Members/9010/Biography"]);
});
