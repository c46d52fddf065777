/**
 * Pipes many creators through the built command, and measures its memory and speed: `npm run stream`.
 *
 * Three processes: one generates (this file again), one is the command, this one counts and judges. Fails where a row
 * is lost, or where the command's memory grows beyond what a stream needs.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { streamOfCreators } from "../generate/stream-of-creators.js";

const { values } = parseArgs({
  options: {
    creators: { type: "string", default: "1000000" },
    posts: { type: "string", default: "12" },
    command: { type: "string", default: fileURLToPath(new URL("../../dist/cli.js", import.meta.url)) },
    generate: { type: "boolean", default: false },
  },
});
const creators = Number(values.creators);
const posts = Number(values.posts);
const mostMegabytes = 300;

/** Writes the creators to standard output, never faster than they are read. */
async function generate(): Promise<void> {
  let batch = "";
  const write = async (): Promise<void> => {
    if (!process.stdout.write(batch)) await once(process.stdout, "drain");
    batch = "";
  };
  for (const line of streamOfCreators(creators, posts, 1)) {
    batch += line;
    if (batch.length > 65_536) await write();
  }
  await write();
}

/** The most memory that a process has ever held, in MB, as Linux keeps it; `undefined` where it is not told. */
function peakMegabytes(pid: number): number | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

async function measure(): Promise<void> {
  const start = performance.now();
  const self = [...process.execArgv, fileURLToPath(import.meta.url), "--generate", "--creators", values.creators];
  const source = spawn(process.execPath, [...self, "--posts", values.posts], { stdio: ["ignore", "pipe", "inherit"] });
  const command = spawn(process.execPath, [values.command, "score", "--format", "jsonl"], {
    stdio: [source.stdout, "pipe", "inherit"],
  });
  // Only the command reads what is generated; a second open end here would hide that the first one is closed.
  source.stdout.destroy();

  let peak: number | undefined;
  const sampling = setInterval(() => {
    peak = peakMegabytes(command.pid as number) ?? peak;
  }, 50);
  let rows = 0;
  let bytes = 0;
  command.stdout?.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows++;
  });
  const [code] = (await once(command, "close")) as [number | null];
  clearInterval(sampling);
  const seconds = (performance.now() - start) / 1000;

  console.log(`rows in          ${creators} with ${posts} posts each`);
  console.log(`rows out         ${rows} (${(bytes / 1e6).toFixed(0)} MB)`);
  console.log(`seconds          ${seconds.toFixed(1)}`);
  console.log(`rows per second  ${(rows / seconds).toFixed(0)}`);
  console.log(`peak memory      ${peak === undefined ? "not told by this system" : `${peak.toFixed(0)} MB`}`);
  if (code !== 0 || rows !== creators || (peak ?? 0) > mostMegabytes) {
    console.error(`failed: exit code ${code}; ${creators} rows and at most ${mostMegabytes} MB were expected`);
    process.exitCode = 1;
  }
}

await (values.generate ? generate() : measure());
