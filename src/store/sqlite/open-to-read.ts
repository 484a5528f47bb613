import { resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { accessTo } from "./file-access.ts";

/** Opens a database file to read it. */
export function openToRead(file: string): DatabaseSync {
  const database = new DatabaseSync(addressOf(file), { readOnly: true, timeout: 5000 });
  database.exec(`
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -65536;
    PRAGMA mmap_size = 1073741824;
  `);
  return database;
}

function addressOf(file: string): string | URL {
  if (accessTo(file) !== "unchanging") return file;
  const url = pathToFileURL(resolve(file));
  url.searchParams.set("immutable", "1");
  return url;
}
