import { open } from "node:fs/promises";
import { decodeText } from "../model/text-encoding.ts";
import { holdsPeople } from "../people/read/holds-people.ts";
import type { ListedFile } from "./read/list-files.ts";

/** Enough of a file to recognise its content: the header of a table, or the first member in a list. */
const HEAD_BYTES = 16 * 1024;

/** Separates files of people from all others by their content. */
export async function divideFiles(
  files: readonly ListedFile[],
): Promise<{ readonly people: readonly ListedFile[]; readonly others: readonly ListedFile[] }> {
  const people = new Set<ListedFile>();
  for (const file of files) if (holdsPeople(await readHead(file))) people.add(file);
  return { people: [...people], others: files.filter((file) => !people.has(file)) };
}

/** The beginning of a file; empty if it cannot be read, which is reported when it is imported. */
async function readHead({ path, fault }: ListedFile): Promise<string> {
  if (fault !== null) return "";
  try {
    const handle = await open(path, "r");
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      return decodeText(buffer.subarray(0, bytesRead)).text;
    } finally {
      await handle.close();
    }
  } catch {
    return "";
  }
}
