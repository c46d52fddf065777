import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";

/** Where a browser is, if there is one. */
export const chromium = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path !== undefined && existsSync(path));

/** A browser without a screen, spoken to over two pipes in the DevTools protocol. */
export interface Browser {
  /** Sends a command, and waits for what it gives. */
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  /** Events since the last call, by name. */
  events(name: string): readonly Record<string, unknown>[];
  /** Ends it. */
  close(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** Starts a browser with one page. */
export async function openBrowser(path: string): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), "look-"));
  const process = spawn(
    path,
    ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", `--user-data-dir=${folder}`],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  const [input, output] = [process.stdio[3] as Writable, process.stdio[4] as Readable];
  const waiting = new Map<number, (message: Message) => void>();
  const seen: Message[] = [];
  let rest = "";
  output.setEncoding("utf8").on("data", (chunk: string) => {
    const parts = (rest + chunk).split("\0");
    rest = parts.pop() ?? "";
    for (const message of parts.map((part) => JSON.parse(part) as Message)) {
      if (message.id === undefined) seen.push(message);
      else waiting.get(message.id)?.(message);
    }
  });
  let last = 0;
  let sessionId: string | undefined;
  const send = async (method: string, params: object = {}): Promise<Record<string, unknown>> => {
    const id = ++last;
    const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
    input.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    const { result = {}, error } = await answer;
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  sessionId = (await send("Target.attachToTarget", { targetId, flatten: true })).sessionId as string;
  await send("Page.enable");
  await send("Network.enable");
  return {
    send,
    events: (name) => seen.splice(0).flatMap(({ method, params }) => (method === name && params ? [params] : [])),
    close: async () => {
      const ended = new Promise((resolve) => process.once("exit", resolve));
      process.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
