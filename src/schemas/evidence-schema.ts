import * as z from "zod";
import { number, text } from "./fields.js";
import { says } from "./says.js";

/** The object of one thing that was seen, whose signal is of a kind. */
export const evidenceOf = <S extends z.ZodType>(signal: S) =>
  z
    .object(
      {
        signal: signal.describe("The name of the signal."),
        points: number.describe("How much it counts; below 0 where it speaks against."),
        because: text.describe("What was seen, in the same words for everyone."),
      },
      says("not-an-object"),
    )
    .meta({ title: "Evidence", description: "One thing that was seen, and how much it counts. No accusation." });
