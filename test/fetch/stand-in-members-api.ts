import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A member in the shape of the Members API, with a biography; all of it invented. */
export type InventedMember = {
  readonly id: number;
  readonly house: 1 | 2;
  readonly current: boolean;
  readonly name: string;
  readonly party: string;
};

export function inventMembers(count: number, firstId = 9000): InventedMember[] {
  return Array.from({ length: count }, (_, at) => ({
    id: firstId + at,
    house: at % 4 === 0 ? 2 : 1,
    current: at % 3 !== 0,
    name: `Ada Marl${at}`,
    party: at % 2 === 0 ? "Blue Party" : "Red Party",
  }));
}

/** Answers as Parliament's Members API does, over real sockets, and misbehaves when told to. */
export class StandInMembersApi {
  members: InventedMember[];
  readonly requests: string[] = [];
  /** Called before each request is answered; returns true if it has answered already. */
  misbehave: (path: string, response: ServerResponse, request: IncomingMessage) => boolean = () => false;
  readonly #server: Server;

  private constructor(members: readonly InventedMember[]) {
    this.members = [...members];
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  static async start(members: readonly InventedMember[]): Promise<StandInMembersApi> {
    const api = new StandInMembersApi(members);
    api.#server.listen(0, "127.0.0.1");
    await once(api.#server, "listening");
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get biographies(): readonly string[] {
    return this.requests.filter((each) => each.endsWith("/Biography"));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? "", this.url);
    this.requests.push(`${url.pathname}${url.search}`);
    if (this.misbehave(url.pathname, response, request)) return;
    const [, id] = /^\/api\/Members\/(\d+)\/Biography$/.exec(url.pathname) ?? [];
    const body = id === undefined ? this.#page(url.searchParams) : this.#biography(Number(id));
    response.writeHead(body === null ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  }

  #page(search: URLSearchParams): object {
    const found = this.members.filter(
      ({ house, current }) =>
        String(house) === search.get("House") && String(current) === search.get("IsCurrentMember"),
    );
    const skip = Number(search.get("skip"));
    const take = Math.min(Number(search.get("take")), 20);
    return {
      items: found.slice(skip, skip + take).map((member) => ({ value: searchValue(member), links: [] })),
      totalResults: found.length,
      skip,
      take,
    };
  }

  #biography(id: number): object | null {
    const member = this.members.find((each) => each.id === id);
    if (member === undefined) return null;
    const { house, party } = member;
    const period = { startDate: "2019-12-12T00:00:00", endDate: null };
    return {
      value: {
        representations: house === 1 ? [{ house, name: `Oxmere ${id}`, id: 1, ...period }] : [],
        houseMemberships: [{ house, name: house === 1 ? "Commons" : "Lords", id: house, ...period }],
        governmentPosts: [
          { house, name: "Minister of State", id: 5, ...period, additionalInfo: "Ministry of Tides" },
        ],
        partyAffiliations: [{ house, name: party, id: 2, ...period }],
      },
      links: [],
    };
  }
}

function searchValue({ id, house, current, name, party }: InventedMember): object {
  return {
    id,
    nameListAs: name.split(" ").toReversed().join(", "),
    nameDisplayAs: name,
    gender: "F",
    latestParty: { id: 1, name: party },
    latestHouseMembership: {
      membershipFrom: house === 1 ? `Oxmere ${id}` : "Life peer",
      house,
      membershipStartDate: "2019-12-12T00:00:00",
      membershipEndDate: current ? null : "2024-05-30T00:00:00",
    },
  };
}
