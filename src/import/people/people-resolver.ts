import type { Directory } from "../../people/directory.ts";
import { PeopleOfBatch } from "./people-of-batch.ts";
import { type PreparedDirectory, prepareDirectory } from "./prepared-directory.ts";

/**
 * Finds the people of questions. It is made once from a directory; each batch then collects its own nodes. With an empty
 * directory every printed name is a member of its own.
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
