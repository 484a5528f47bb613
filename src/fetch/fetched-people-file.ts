import { appendFileSync, closeSync, existsSync, openSync, readFileSync, truncateSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { BadInputError } from "../model/errors.ts";
import { explainFileError } from "../model/explain-file-error.ts";
import { makeFolder } from "../model/make-folder.ts";
import { houses } from "../model/nodes.ts";
import type { ApiValue, MemberList } from "./members-api.ts";

const value = z.looseObject({});
const line = z.union([
  z.object({ member: z.looseObject({ id: z.int() }), current: z.boolean(), retrievedAt: z.string() }),
  z.object({ biography: value, id: z.int(), retrievedAt: z.string() }),
  z.object({
    list: z.object({ house: z.enum(houses), current: z.boolean() }),
    total: z.int(),
    retrievedAt: z.string(),
  }),
]);

type Known<Kept> = Kept & { readonly retrievedAt: string };

/**
 * The output file of `fetch people`: JSON Lines with `{"member"}`, `{"biography", "id"}` and, for each list that was
 * read to its end, `{"list", "total"}`. Lines are only appended, and the last one about a thing counts.
 */
export class FetchedPeopleFile {
  readonly path: string;
  readonly #members = new Map<string, Known<{ readonly text: string; readonly current: boolean }>>();
  readonly #biographies = new Map<string, Known<{ readonly text: string }>>();
  readonly #lists = new Map<string, Known<{ readonly total: number }>>();

  /** Opens or creates the file, and removes a last line that was only partly written. */
  constructor(path: string) {
    this.path = path;
    try {
      makeFolder(dirname(path));
      closeSync(openSync(path, "a"));
      this.#read();
    } catch (error) {
      throw error instanceof BadInputError ? error : this.#unwritable(error);
    }
  }

  member(id: string) {
    return this.#members.get(id) ?? null;
  }

  biography(id: string) {
    return this.#biographies.get(id) ?? null;
  }

  list(list: MemberList) {
    return this.#lists.get(keyOf(list)) ?? null;
  }

  /** Ids of all members of the lists. */
  get memberIds(): readonly string[] {
    return [...this.#members.keys()];
  }

  /** Adds a member unless the file has the same already. Returns whether it did. */
  addMember(id: string, member: ApiValue, current: boolean): boolean {
    const known = this.#members.get(id);
    if (known?.text === JSON.stringify({ ...member, id: Number(id) }) && known.current === current)
      return false;
    this.#append({ member: { ...member, id: Number(id) }, current, retrievedAt: new Date().toISOString() });
    return true;
  }

  addBiography(id: string, biography: ApiValue): void {
    this.#append({ biography, id: Number(id), retrievedAt: new Date().toISOString() });
  }

  completeList(list: MemberList, total: number): void {
    this.#append({ list, total, retrievedAt: new Date().toISOString() });
  }

  #append(content: z.input<typeof line>): void {
    try {
      appendFileSync(this.path, `${JSON.stringify(content)}\n`);
    } catch (error) {
      throw this.#unwritable(error);
    }
    this.#keep(content as z.output<typeof line>);
  }

  #read(): void {
    const bytes = existsSync(this.path) ? readFileSync(this.path) : Buffer.alloc(0);
    const end = bytes.lastIndexOf(10) + 1;
    const lines = bytes.subarray(0, end).toString("utf8").split("\n").slice(0, -1);
    for (const [index, text] of lines.entries()) this.#keep(this.#parse(text, index + 1));
    if (end === bytes.length) return;
    if (!/^\{"(?:member|biography|list)?/.test(bytes.subarray(end).toString("utf8")))
      throw this.#foreign(lines.length + 1);
    truncateSync(this.path, end);
  }

  #parse(text: string, number: number): z.output<typeof line> {
    try {
      return line.parse(JSON.parse(text));
    } catch {
      throw this.#foreign(number);
    }
  }

  #keep(content: z.output<typeof line>): void {
    const { retrievedAt } = content;
    if ("member" in content) {
      const { member, current } = content;
      this.#members.set(String(member.id), { text: JSON.stringify(member), current, retrievedAt });
    } else if ("biography" in content) {
      this.#biographies.set(String(content.id), { text: JSON.stringify(content.biography), retrievedAt });
    } else this.#lists.set(keyOf(content.list), { total: content.total, retrievedAt });
  }

  #foreign(number: number): BadInputError {
    return new BadInputError(
      `${this.path}:${number} was not written by fetch people. The file was not changed. Choose another file with --out.`,
    );
  }

  #unwritable(error: unknown): BadInputError {
    return new BadInputError(
      `Cannot write ${this.path}: ${explainFileError(error, this.path)}. Choose another file with --out.`,
    );
  }
}

function keyOf({ house, current }: MemberList): string {
  return `${house} ${current}`;
}
