import * as z from "zod";
import { type Note, noteCodes } from "../core/note.js";
import { count, text } from "./fields.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import type { Schema } from "./schema-for.js";

/**
 * A remark about how a number came about. What it does not tell is absent, never null.
 *
 * @example
 * import { noteSchema } from "influencer-scoring/schemas";
 * console.log(noteSchema.safeParse({ code: "excluded", path: "pinned", count: 2 }).success); // => true
 * console.log(noteSchema.safeParse({ code: "odd" }).error?.issues[0]?.message); // => unknown-option
 */
export const noteSchema: Schema<Note> = /* @__PURE__ */ resultFor<Note>()(() =>
  z
    .object(
      {
        code: z.enum(noteCodes, says("unknown-option")).describe("What is remarked, by a stable code."),
        path: text.exactOptional().describe("The field that it is about."),
        count: count.exactOptional().describe("How many posts, or other units, it is about."),
        source: text.exactOptional().describe("The id of the source that it rests on."),
      },
      says("not-an-object"),
    )
    .meta({ title: "Note", description: "A remark about how a number came about." }),
);
