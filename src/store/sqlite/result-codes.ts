/** SQLite's primary result codes that are told apart (https://sqlite.org/rescode.html). */

/** Another process holds a lock. */
export const busyCode = 5;

/** The file cannot be written to. */
export const readOnlyCode = 8;

/** The file is damaged. */
export const damagedCode = 11;

/** The file cannot be opened. */
export const cannotOpenCode = 14;
