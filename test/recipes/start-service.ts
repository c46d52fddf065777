import { spawn } from "node:child_process";

/** A service that runs. */
export interface Service {
  /** Asks for an address. A body that is no string goes as JSON. */
  readonly ask: (path: string, request?: Request) => Promise<Answer>;
  /** Stops it; resolves to its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** What is asked. */
export interface Request {
  readonly method?: string;
  readonly body?: unknown;
  readonly type?: string;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly allow: string | null;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON it is
  readonly body: any;
}

/** Starts `npm start` of a recipe on a free port, which it tells. */
export async function startService(folder: string): Promise<Service> {
  // Node itself and no npm between, so that what is stopped is what was started.
  const child = spawn(process.execPath, ["server.mjs"], {
    cwd: folder,
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
      const [found] = /http:\S+/.exec(said) ?? [];
      if (found) resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`stopped with ${code}`)));
  });
  const ask = async (path: string, { method = "POST", body, type = "application/json" }: Request = {}) => {
    const isText = typeof body === "string";
    const response = await fetch(`${address}${path}`, {
      method,
      ...(body !== undefined && { body: isText ? body : JSON.stringify(body), headers: { "content-type": type } }),
    });
    const text = await response.text();
    const { status, headers } = response;
    return { status, type: headers.get("content-type"), allow: headers.get("allow"), text, body: JSON.parse(text) };
  };
  const stop = () => {
    child.kill("SIGTERM");
    return exited;
  };
  return { ask, stop };
}
