import * as z from "zod";
import type { Money } from "../core/creator.js";
import { currencyProblem, minorUnits } from "../money/minor-units.js";
import { refuseField } from "./refuse-field.js";
import { says } from "./says.js";
import { lazySchemaFor } from "./schema-for.js";

/** A currency that ISO 4217 lists. */
export const knownCurrency = () =>
  z
    .string(says("invalid-currency"))
    .regex(/^[A-Z]{3}$/, { ...says("invalid-currency"), abort: true })
    .refine((code) => currencyProblem(code) === undefined, { ...says("unknown-currency"), abort: true })
    .describe("ISO 4217 code, three capital letters.");

/** A plain decimal string. */
const decimal = () =>
  z
    .string(says("invalid-amount"))
    .regex(/^-?\d+(?:\.\d+)?$/, { ...says("invalid-amount"), abort: true })
    .describe('A plain decimal string, such as "1250.00".');

/** A plain decimal string from 0. */
export const decimalFrom0 = () => decimal().regex(/^(?:\d|-[0.]*$)/, says("negative"));

/** Money that a function of the library takes, of a currency that it knows. Unlike in a result, its currency matters. */
const moneyOf = (amount: z.ZodString, description: string) =>
  z
    .object({ amount, currency: knownCurrency() }, says("not-an-object"))
    .meta({ title: "Money", description: `An exact amount of money, ${description}.` });

/** An amount of any sign. */
export const anyMoney = () => lazySchemaFor<Money>()(() => moneyOf(decimal(), "which may be below 0"));

/** An amount from 0. */
export const moneyFrom0 = () => lazySchemaFor<Money>()(() => moneyOf(decimalFrom0(), "from 0"));

/** An amount from 0 that somebody pays, with no more decimals than its currency has. */
export const payableMoney = () =>
  lazySchemaFor<Money>()(() =>
    moneyOf(decimalFrom0(), "from 0, with no more decimals than its currency has").superRefine(
      ({ amount, currency }, context) => {
        const decimals = amount.split(".")[1]?.length ?? 0;
        if (decimals > minorUnits(currency)) refuseField(context, "too-many-decimals", "amount");
      },
    ),
  );
