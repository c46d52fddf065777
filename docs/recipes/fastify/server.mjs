// Scoring over HTTP with Fastify and @fastify/swagger: npm install && npm start
// @ts-check
import swagger from "@fastify/swagger";
import Fastify from "fastify";
import * as core from "influencer-scoring";
import * as schemas from "influencer-scoring/schemas";
import * as z from "zod";
import { componentsOf, info, operationOf, routes } from "../shared/openapi.mjs";
import { isJson, jsonOf, limits, problem, problemType } from "../shared/problems.mjs";
import { scoring } from "../shared/scoring.mjs";

const service = scoring({ core, schemas, z });
const answer = (reply, body) => reply.code(body.status).type(problemType).send(JSON.stringify(body));

const app = Fastify({
  bodyLimit: limits.bytes,
  forceCloseConnections: true,
  // An address that cannot be read leads nowhere; Fastify itself would send it back.
  frameworkErrors: (_, __, reply) => answer(reply, problem("not-found")),
});

// The library's schemas judge, which tell code and path; Fastify's own validation and serialisation are not asked.
app.setValidatorCompiler(() => () => true);
app.setSerializerCompiler(() => (data) => JSON.stringify(data));

const components = componentsOf({ schemas, z, bodies: service.bodies });
const paths = Object.fromEntries(routes.map((route) => [route.path, { post: operationOf(route) }]));
const document = { openapi: "3.1.0", info, components: { schemas: components }, paths };
await app.register(swagger, { mode: "static", specification: { document } });

/** The methods of each address. Asked before the body is read, which a wrong method may have in any form. */
const methods = { ...Object.fromEntries(routes.map(({ path }) => [path, ["POST"]])), "/openapi.json": ["GET", "HEAD"] };
app.addHook("onRequest", async (request, reply) => {
  const [path = ""] = request.url.split("?");
  if (!Object.hasOwn(methods, path)) return answer(reply, problem("not-found"));
  if (methods[path].includes(request.method)) {
    if (request.method !== "POST" || isJson(request.headers["content-type"])) return;
    return answer(reply, problem("unsupported-media-type"));
  }
  return answer(reply.header("allow", methods[path].join(", ")), problem("method-not-allowed"));
});

for (const { path, name } of routes)
  app.post(path, (request, reply) => {
    // Two moments come as a list, and are refused as such.
    const { asOf } = /** @type {{ asOf?: string | string[] }} */ (request.query);
    const done = service[name](request.body, asOf);
    return done.ok ? done.value : answer(reply, done.problem);
  });

app.get("/openapi.json", () => app.swagger());
app.setNotFoundHandler((_, reply) => answer(reply, problem("not-found")));

// Fastify's own parser takes one type of JSON only, and refuses keys that nothing here copies.
app.removeAllContentTypeParsers();
app.addContentTypeParser("*", { parseAs: "buffer" }, async (_, bytes) => {
  try {
    return jsonOf(bytes);
  } catch {
    throw Object.assign(new Error("no JSON"), { code: "malformed-json" });
  }
});

/** Errors of reading a body, by their codes. */
const kinds = { FST_ERR_CTP_BODY_TOO_LARGE: "too-large", "malformed-json": "malformed-json" };
app.setErrorHandler((error, _, reply) => {
  const { code, statusCode } = /** @type {{ code?: string, statusCode?: number }} */ (error);
  answer(reply, problem(kinds[code ?? ""] ?? (statusCode === 400 ? "malformed-json" : "internal")));
});

await app.listen({ port: Number(process.env.PORT ?? 3000), host: "127.0.0.1" });
const { port } = /** @type {import("node:net").AddressInfo} */ (app.server.address());
console.log(`listening on http://127.0.0.1:${port}`);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => app.close().then(() => process.exit(0)));
