import type { UnfinishedWork } from "../model/unfinished.ts";

/** What a backup holds, or what was restored. */
export type BackupReport = {
  /** The file of the backup. */
  readonly file: string;
  readonly bytes: number;
  /** The version of its format. */
  readonly version: number;
  readonly questions: number;
  /** Not empty if an import was running or had been interrupted; serve or the next import finishes its work. */
  readonly unfinished: readonly UnfinishedWork[];
};

export type BackupOptions = {
  /** Replace what is already there. */
  readonly overwrite: boolean;
};
