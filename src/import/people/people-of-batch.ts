import type { Answered, Asked } from "../../model/edges.ts";
import { memberRanks, type RankedMember } from "../../model/exchange.ts";
import { printedMemberId, slug } from "../../model/ids.ts";
import type { House, NamedNode } from "../../model/nodes.ts";
import { isOfficeTitle } from "../../people/office-titles.ts";
import { partyAndConstituencyOn } from "../../people/party-and-constituency.ts";
import { keptName } from "../kept-name.ts";
import type { ParsedRecord, PrintedPerson } from "../question-record.ts";
import { officialMember, placeholderName } from "./official-member.ts";
import type { PreparedDirectory } from "./prepared-directory.ts";

/** The context in which a name is printed. */
type NameContext = {
  readonly house: House | null;
  readonly on: string | null;
  readonly party?: string | null;
  readonly constituency?: string | null;
  readonly answers: boolean;
};

/** Finds who asked, answered and corrected each question of a batch, and collects the nodes of these edges. */
export class PeopleOfBatch {
  readonly #people: PreparedDirectory;
  readonly #members = new Map<string, RankedMember>();
  readonly #parties = new Map<string, NamedNode>();
  readonly #constituencies = new Map<string, NamedNode>();

  constructor(people: PreparedDirectory) {
    this.#people = people;
  }

  /** The asker, with the party and constituency on that day from official lists, or else as printed. */
  asked({ asker, house, tabledOn, answer }: ParsedRecord): Asked | null {
    if (asker === null) return null;
    // A peer has no constituency: there, "Life peer" and the like are printed.
    const printedConstituency = house === "LORDS" ? null : asker.constituency;
    const on = tabledOn ?? answer?.answeredOn ?? null;
    const { party: printedParty } = asker;
    const context = { house, on, party: printedParty, constituency: printedConstituency, answers: false };
    const { memberId, candidateIds } = this.#find(asker, context);
    const official =
      on === null
        ? { party: null, constituency: null }
        : partyAndConstituencyOn(this.#people.directory, memberId, on);
    const party = official.party ?? printedParty;
    const constituency = house === "LORDS" ? null : (official.constituency ?? printedConstituency);
    return {
      memberId,
      partyId: party === null ? null : addNamed(this.#parties, party),
      constituencyId: constituency === null ? null : addNamed(this.#constituencies, constituency),
      candidateIds,
    };
  }

  /** The minister who answered, with the office held that day. Ministers answer in the House of the question. */
  answered({ answer, house, tabledOn, department }: ParsedRecord): Answered | null {
    const minister = answer?.minister ?? null;
    if (answer === null || minister === null) return null;
    const { answeredOn: on } = answer;
    const found = this.#minister(minister, { house, on: on ?? tabledOn, department });
    if (found === null) return null;
    const { memberId, candidateIds, ministerMatch } = found;
    const isListed = this.#people.directory.members.has(memberId) && this.#people.directory.offices.size > 0;
    const office =
      on === null || !isListed ? null : this.#people.officeOn({ memberId, on, departmentName: department });
    return {
      memberId,
      role: minister.role ?? (ministerMatch === "role" ? minister.name : null),
      officeId: office?.officeId ?? null,
      officeMatch: office?.match ?? null,
      ministerMatch,
      candidateIds,
    };
  }

  /** A title in place of a name means whoever held that office that day. It never becomes a member itself. */
  #minister(
    minister: PrintedPerson,
    printed: { readonly house: House | null; readonly on: string | null; readonly department: string | null },
  ): (Pick<Answered, "memberId" | "candidateIds"> & Pick<Answered, "ministerMatch">) | null {
    const { house, on, department } = printed;
    if (minister.memberId === null && minister.name !== null && isOfficeTitle(minister.name)) {
      const memberId = this.#people.holderOf({ title: minister.name, on, departmentName: department });
      if (memberId === null) return null;
      this.#addOfficial(memberId);
      return { memberId, candidateIds: [], ministerMatch: "role" };
    }
    const ministerMatch = minister.memberId === null ? "name" : "id";
    return { ...this.#find(minister, { house, on, answers: true }), ministerMatch };
  }

  correctorId({ answer, house }: ParsedRecord): string | null {
    const corrector = answer?.corrector ?? null;
    if (answer === null || corrector === null) return null;
    return this.#find(corrector, { house, on: answer.correctedOn ?? answer.answeredOn, answers: true })
      .memberId;
  }

  members(): readonly RankedMember[] {
    return [...this.#members.values()];
  }

  parties(): readonly NamedNode[] {
    return [...this.#parties.values()];
  }

  constituencies(): readonly NamedNode[] {
    return [...this.#constituencies.values()];
  }

  /**
   * The member with the id that the source gives or that the name resolves to. Otherwise an unresolved member with that
   * name, and the official members it could be.
   */
  #find(
    { memberId, name }: PrintedPerson,
    { house, on, party = null, constituency = null, answers }: NameContext,
  ): Pick<Asked, "memberId" | "candidateIds"> {
    const found =
      memberId === null
        ? this.#people.resolveName({ name, house, on, party, constituency, answers })
        : { memberId, candidates: [] };
    const id = found.memberId ?? printedMemberId(name ?? "");
    if (!this.#addOfficial(id)) this.#addPrinted(id, name, house, memberId !== null);
    return { memberId: id, candidateIds: found.memberId === null ? found.candidates : [] };
  }

  /** False for an id that no official list has. */
  #addOfficial(id: string): boolean {
    const official = this.#people.directory.members.get(id);
    if (official !== undefined && !this.#members.has(id)) this.#members.set(id, officialMember(official));
    return official !== undefined;
  }

  #addPrinted(id: string, name: string | null, house: House | null, resolved: boolean): void {
    const known = this.#members.get(id);
    const rank = name === null ? memberRanks.placeholder : memberRanks.printed;
    this.#members.set(id, {
      id,
      name:
        known === undefined || known.rank < rank
          ? (name ?? placeholderName(id))
          : known.rank > rank
            ? known.name
            : keptName(known.name, name ?? placeholderName(id)),
      // If a name occurs in both Houses, the result must not depend on the order of files.
      house: known?.house === "COMMONS" ? "COMMONS" : (house ?? known?.house ?? null),
      resolved,
      gender: null,
      names: [],
      terms: [],
      rank: known !== undefined && known.rank > rank ? known.rank : rank,
    });
  }
}

/** Adds a node identified by its name, and returns its id. */
function addNamed(nodes: Map<string, NamedNode>, name: string): string {
  const id = slug(name);
  nodes.set(id, { id, name: keptName(nodes.get(id)?.name, name) });
  return id;
}
