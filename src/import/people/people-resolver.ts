import type { Directory } from "../../people/directory.ts";
import { PeopleOfBatch } from "./people-of-batch.ts";
import { type PreparedDirectory, prepareDirectory } from "./prepared-directory.ts";

/**
 * Resolves the people named by questions. It is created once from a directory; each batch then collects its nodes. With
 * an empty directory, every printed name becomes a separate member.
 */
export class PeopleResolver {
  readonly #people: PreparedDirectory;

  constructor(directory: Directory) {
    this.#people = prepareDirectory(directory);
  }

  forBatch(): PeopleOfBatch {
    return new PeopleOfBatch(this.#people);
  }
}
