/** How often a property over generated queries is tried: a setting of the environment, or what CI's run takes. */
export function runCount(setting: "HOSTILE_RUNS" | "EQUAL_RUNS", usual: number): number {
  const given = process.env[setting];
  if (given === undefined || given === "") return usual;
  if (!/^[1-9]\d{0,6}$/.test(given))
    throw new Error(`${setting} takes a whole number above 0, not "${given}".`);
  return Number(given);
}
