// Run inside the folder of the MCP recipe: calls its tools over standard input and output by the protocol's own client,
// which checks every result against the schema that the tool tells. Prints what came back, as JSON.
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const calls = JSON.parse(process.argv[2]);
const client = new Client({ name: "check", version: "1.0.0" });
await client.connect(new StdioClientTransport({ command: process.execPath, args: ["server.mjs"], stderr: "inherit" }));
const { tools } = await client.listTools();
const answers = [];
for (const call of calls) answers.push(await client.callTool(call));
await client.close();
process.stdout.write(JSON.stringify({ tools, answers }));
