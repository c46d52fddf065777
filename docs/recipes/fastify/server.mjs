// Scoring over HTTP with Fastify and @fastify/swagger: npm install && npm start
// @ts-check
import swagger from "@fastify/swagger";
import Fastify from "fastify";
import * as core from "influencer-scoring";
import * as schemas from "influencer-scoring/schemas";
import * as z from "zod";
import { componentsOf, info, operationOf, routes } from "../shared/openapi.mjs";
import { limits, problem, problemType } from "../shared/problems.mjs";
import { scoring } from "../shared/scoring.mjs";

const service = scoring({ core, schemas, z });
const app = Fastify({ bodyLimit: limits.bytes, forceCloseConnections: true });

const answer = (reply, body) => reply.code(body.status).type(problemType).send(JSON.stringify(body));

// The library's schemas judge, which tell code and path; Fastify's own validation and serialisation are not asked.
app.setValidatorCompiler(() => () => true);
app.setSerializerCompiler(() => (data) => JSON.stringify(data));

const components = componentsOf({ schemas, z, bodies: service.bodies });
const paths = Object.fromEntries(routes.map((route) => [route.path, { post: operationOf(route) }]));
const document = { openapi: "3.1.0", info, components: { schemas: components }, paths };
await app.register(swagger, { mode: "static", specification: { document } });

for (const { path, name } of routes) {
  app.post(path, (request, reply) => {
    const { asOf } = /** @type {{ asOf?: string }} */ (request.query);
    const done = service[name](request.body, asOf);
    return done.ok ? done.value : answer(reply, done.problem);
  });
  app.route({
    method: ["GET", "PUT", "PATCH", "DELETE"],
    url: path,
    handler: (_, reply) => answer(reply.header("allow", "POST"), problem("method-not-allowed")),
  });
}

app.get("/openapi.json", () => app.swagger());
app.setNotFoundHandler((_, reply) => answer(reply, problem("not-found")));

/** Fastify's own errors, by their codes. */
const kinds = {
  FST_ERR_CTP_BODY_TOO_LARGE: "too-large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "unsupported-media-type",
  FST_ERR_CTP_EMPTY_JSON_BODY: "malformed-json",
  FST_ERR_CTP_INVALID_JSON_BODY: "malformed-json",
};
app.setErrorHandler((error, _, reply) => {
  const { code, statusCode } = /** @type {{ code?: string, statusCode?: number }} */ (error);
  answer(reply, problem(kinds[code ?? ""] ?? (statusCode === 400 ? "malformed-json" : "internal")));
});
app.removeContentTypeParser("text/plain");

await app.listen({ port: Number(process.env.PORT ?? 3000), host: "127.0.0.1" });
const { port } = /** @type {import("node:net").AddressInfo} */ (app.server.address());
console.log(`listening on http://127.0.0.1:${port}`);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => app.close().then(() => process.exit(0)));
