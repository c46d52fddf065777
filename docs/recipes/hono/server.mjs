// Scoring over HTTP with Hono and zod-openapi: npm install && npm start
// @ts-check
import { serve } from "@hono/node-server";
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import * as core from "influencer-scoring";
import * as schemas from "influencer-scoring/schemas";
import { componentsOf, info, operationOf, routes } from "../shared/openapi.mjs";
import { bytesOf, isJson, jsonOf, problem, problemType } from "../shared/problems.mjs";
import { scoring } from "../shared/scoring.mjs";

const service = scoring({ core, schemas, z });
const app = new OpenAPIHono();

const answer = (c, body) => c.body(JSON.stringify(body), body.status, { "content-type": problemType });

const components = componentsOf({ schemas, z, bodies: service.bodies });
for (const [name, schema] of Object.entries(components)) app.openAPIRegistry.registerComponent("schemas", name, schema);

for (const route of routes) {
  const { path, name } = route;
  // The description refers to the library's JSON Schemas; the body is read below, so that refusals carry code and path.
  app.openapi(createRoute({ method: "post", path, ...operationOf(route) }), async (c) => {
    if (!isJson(c.req.header("content-type"))) return answer(c, problem("unsupported-media-type"));
    const bytes = await bytesOf(c.req.raw.body);
    if (bytes === undefined) return answer(c, problem("too-large"));
    let body;
    try {
      body = jsonOf(bytes);
    } catch {
      return answer(c, problem("malformed-json"));
    }
    // Two moments are none, and are refused as such.
    const asOf = c.req.queries("asOf") ?? [];
    const done = service[name](body, asOf.length > 1 ? asOf : asOf[0]);
    return done.ok ? c.json(done.value) : answer(c, done.problem);
  });
  app.all(path, (c) => {
    c.header("allow", "POST");
    return answer(c, problem("method-not-allowed"));
  });
}

app.doc31("/openapi.json", { openapi: "3.1.0", info });
app.all("/openapi.json", (c) => {
  c.header("allow", "GET, HEAD");
  return answer(c, problem("method-not-allowed"));
});
app.notFound((c) => answer(c, problem("not-found")));
app.onError((_, c) => answer(c, problem("internal")));

const server = serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000), hostname: "127.0.0.1" }, ({ port }) =>
  console.log(`listening on http://127.0.0.1:${port}`),
);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close(() => process.exit(0)));
