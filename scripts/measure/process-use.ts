import { readFileSync } from "node:fs";

/** The processor time and memory of processes, as Linux tells them in /proc. Elsewhere there are none. */

/** USER_HZ, which is 100 on every Linux. */
const TICKS_PER_SECOND = 100;

export type ProcessUse = {
  /** Processor time since the start, with that of children that have ended, in milliseconds. */
  readonly cpuMs: number;
  /** Resident memory now, and the most it has been. Pages that processes share count in each. */
  readonly megabytes: number;
  readonly peakMegabytes: number;
};

/** What a process and those that it started use together; null if the system does not tell. */
export function useOfTree(pid: number): ProcessUse | null {
  const uses = treeOf(pid).flatMap((each) => useOf(each) ?? []);
  if (uses.length === 0) return null;
  const sum = (field: keyof ProcessUse) => uses.reduce((total, use) => total + use[field], 0);
  return { cpuMs: sum("cpuMs"), megabytes: sum("megabytes"), peakMegabytes: sum("peakMegabytes") };
}

function treeOf(pid: number): readonly number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`) ?? "";
  return [pid, ...children.split(" ").filter(Boolean).map(Number).flatMap(treeOf)];
}

function useOf(pid: number): ProcessUse | null {
  const [stat, status] = [read(`/proc/${pid}/stat`), read(`/proc/${pid}/status`)];
  // It may have just ended.
  if (stat === null || status === null) return null;
  return { cpuMs: cpuMsIn(stat), ...memoryIn(status) };
}

/** The processor time in /proc/PID/stat. The name of the program, in brackets, may itself have brackets and spaces. */
export function cpuMsIn(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [user = 0, system = 0, childrenUser = 0, childrenSystem = 0] = fields.slice(11, 15).map(Number);
  return ((user + system + childrenUser + childrenSystem) * 1000) / TICKS_PER_SECOND;
}

/** The memory in /proc/PID/status. A process that is ending has none. */
export function memoryIn(status: string): Pick<ProcessUse, "megabytes" | "peakMegabytes"> {
  const megabytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? 0) / 1024;
  return { megabytes: megabytes("VmRSS"), peakMegabytes: megabytes("VmHWM") };
}

function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
