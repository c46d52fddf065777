import { spawn } from "node:child_process";
import { type IncomingHttpHeaders, request } from "node:http";

/** A service that runs. */
export interface Service {
  /** Asks for an address. A body that is neither a string nor bytes goes as JSON. */
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

/** An answer as it came. */
interface Raw {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
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
  // Not `fetch`, which will not send every method.
  const ask = async (path: string, { method = "POST", body, type = "application/json" }: Request = {}) => {
    const bytes = body instanceof Uint8Array ? body : typeof body === "string" ? body : JSON.stringify(body);
    const options = { method, headers: { ...(body !== undefined && { "content-type": type }) } };
    const { status, headers, text } = await new Promise<Raw>((resolve, reject) => {
      const sent = request(`${address}${path}`, options, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString() }),
        );
      });
      sent.on("error", reject);
      sent.end(bytes);
    });
    const { "content-type": contentType = null, allow = null } = headers;
    return { status, type: contentType, allow, text, body: JSON.parse(text) };
  };
  const stop = () => {
    child.kill("SIGTERM");
    return exited;
  };
  return { ask, stop };
}
