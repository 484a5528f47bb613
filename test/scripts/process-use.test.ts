import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { cpuMsIn, memoryIn, useOfTree } from "../../scripts/measure/process-use.ts";

test("processor time is read past a program's name with brackets and spaces, with that of ended children", () => {
  const stat = "42 (a) (b c) S 1 42 42 0 -1 4194304 9 9 9 9 100 20 3 4 20 0 11 0 5 9 9";
  expect(cpuMsIn(stat)).toBe(1270);
});

test("memory is that of now and the most there was, and none for a process that is ending", () => {
  expect(memoryIn("Name:\tx\nVmHWM:\t    4096 kB\nVmRSS:\t    2048 kB\n")).toEqual({
    megabytes: 2,
    peakMegabytes: 4,
  });
  expect(memoryIn("Name:\tx\n")).toEqual({ megabytes: 0, peakMegabytes: 0 });
});

test.skipIf(process.platform !== "linux")(
  "a process is measured with those that it started (on Linux)",
  async () => {
    const alone = useOfTree(process.pid)?.megabytes ?? 0;
    expect(alone).toBeGreaterThan(10);
    const holding =
      "const held = Buffer.alloc(300_000_000, 1); console.log(held.length); setInterval(() => {}, 1000)";
    const child = spawn(process.execPath, ["-e", holding], { stdio: ["ignore", "pipe", "ignore"] });
    onTestFinished(() => void child.kill());
    await once(child.stdout, "data");
    expect(useOfTree(process.pid)?.megabytes).toBeGreaterThan(alone + 250);
    expect(useOfTree(child.pid ?? 0)?.cpuMs).toBeGreaterThan(0);
    expect(useOfTree(2 ** 30)).toBeNull();
  },
);
