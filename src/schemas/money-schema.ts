import * as z from "zod";
import type { Money } from "../core/creator.js";
import { says } from "./says.js";
import { schemaFor } from "./schema-for.js";

/**
 * An exact amount of money.
 *
 * @example
 * import { moneySchema } from "influencer-scoring/schemas";
 * console.log(moneySchema.safeParse({ amount: "1250.00", currency: "EUR" }).success); // => true
 * console.log(moneySchema.safeParse({ amount: 1250, currency: "EUR" }).error?.issues[0]?.message); // => invalid-amount
 */
export const moneySchema = schemaFor<Money>()(
  z
    .object(
      {
        amount: z
          .string(says("invalid-amount"))
          .regex(/^-?\d+(?:\.\d+)?$/, { ...says("invalid-amount"), abort: true })
          .describe('A plain decimal string, such as "1250.00".'),
        currency: z
          .string(says("invalid-currency"))
          .regex(/^[A-Z]{3}$/, { ...says("invalid-currency"), abort: true })
          .describe("ISO 4217 code, three capital letters."),
      },
      says("not-an-object"),
    )
    .meta({ title: "Money", description: "An exact amount of money." }),
);
