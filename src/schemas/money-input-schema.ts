import * as z from "zod";
import type { Money } from "../core/creator.js";
import type { ErrorCode } from "../core/error-codes.js";
import type { MoneyInput } from "../money/index.js";
import { anyMoney, moneyFrom0 } from "./given-money.js";
import { maybe } from "./input-fields.js";
import { moneyIntervalOf } from "./interval-schema.js";
import { hasKey, kinds } from "./kinds.js";
import { givenLevel } from "./measure-input-schema.js";
import { knownOrUnknown, measureFields } from "./measure-schema.js";
import { oneCurrency } from "./money-measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import type { Schema } from "./schema-for.js";

const mediaValue = "earned-media-value";

/** What else is refused of a measure of money, and as what. */
interface Place {
  /** What to say of an earned media value. Nobody spent it, and nobody earned it. */
  readonly mediaValue: ErrorCode;
  /** Whether a whole amount is needed, and not the cost of one of something. */
  readonly isTotal: boolean;
}

const ofCost: Place = { mediaValue: "media-value-is-no-cost", isTotal: true };
const ofUnitCost: Place = { mediaValue: "media-value-is-no-cost", isTotal: false };
const ofRevenue: Place = { mediaValue: "media-value-is-no-revenue", isTotal: false };

type GivenMoney = NonNullable<MoneyInput>;
type Measured = Exclude<GivenMoney, Money>;

/** What an input is not. Other kinds may come with a later version, and are passed over as unknown keys are. */
const noMediaValue = () =>
  z.unknown().meta({
    not: { const: mediaValue },
    description: "An earned media value is refused here.",
  }) as unknown as Schema<never>;

/** A measure of money, in its place. */
const measured = (value: Schema<Money>, place: Place) =>
  resultFor<Measured>()(() =>
    z
      .object(
        {
          ...measureFields(value, moneyIntervalOf(anyMoney(), givenLevel()), "The amount."),
          kind: noMediaValue().exactOptional(),
        },
        says("not-an-object"),
      )
      .superRefine(({ kind, ...measure }, context) => {
        const refuse = (message: ErrorCode) => context.addIssue({ code: "custom", message, path: [] });
        if (kind === mediaValue || measure.model.startsWith(`${mediaValue}@`)) refuse(place.mediaValue);
        if (place.isTotal && measure.basis.startsWith("cost/")) refuse("not-a-total");
        knownOrUnknown(measure, context);
        oneCurrency(measure, context);
      }),
  );

const given = (value: () => Schema<Money>, place: Place): Schema<GivenMoney> =>
  kinds(hasKey("value"), value(), measured(value(), place));

/** What something costs in all, from 0, bare or measured. */
export const givenCost = () => given(moneyFrom0, ofCost);

/** What something costs, in all or of one, from 0, bare or measured. */
export const givenUnitCost = () => given(moneyFrom0, ofUnitCost);

/** What sales brought, from 0, bare or measured. */
export const givenRevenue = () => given(moneyFrom0, ofRevenue);

/** What sales left, which may be below 0, bare or measured. */
export const givenContribution = () => given(anyMoney, ofRevenue);

/**
 * What something cost in all, as the functions take it: an amount from 0, or a measure of it; null is unknown. The cost
 * of one of something is refused, and so is an earned media value.
 *
 * @example
 * import { costInputSchema } from "influencer-scoring/schemas";
 * console.log(costInputSchema.safeParse({ amount: "90.00", currency: "EUR" }).success); // => true
 * console.log(costInputSchema.safeParse({ amount: "-90", currency: "EUR" }).error?.issues[0]?.message); // => negative
 */
export const costInputSchema: Schema<MoneyInput> = /* @__PURE__ */ (() =>
  maybe(givenCost()).meta({ title: "CostInput", description: "A cost from 0, bare or measured; null is unknown." }))();

/**
 * What sales brought, as the functions take it: an amount from 0, or a measure of it; null is unknown. An earned media
 * value is refused.
 *
 * @example
 * import { earnedMediaValue } from "influencer-scoring/cost";
 * import { revenueInputSchema } from "influencer-scoring/schemas";
 * const table = { kind: "media-value-rates", currency: "USD", date: "2026-01-01", source: "mine" };
 * const value = earnedMediaValue({ likes: 5_000 }, { ...table, perAction: { likes: "0.30" } });
 * console.log(revenueInputSchema.safeParse(value).error?.issues[0]?.message); // => media-value-is-no-revenue
 */
export const revenueInputSchema: Schema<MoneyInput> = /* @__PURE__ */ (() =>
  maybe(givenRevenue()).meta({
    title: "RevenueInput",
    description: "Revenue from 0, bare or measured; null is unknown.",
  }))();

/**
 * What sales left, as the functions take it: an amount, which may be below 0, or a measure of it; null is unknown. An
 * earned media value is refused.
 *
 * @example
 * import { contributionInputSchema } from "influencer-scoring/schemas";
 * console.log(contributionInputSchema.safeParse({ amount: "-90", currency: "EUR" }).success); // => true
 * console.log(contributionInputSchema.safeParse({ amount: "9", currency: "EURO" }).error?.issues[0]?.path); // => [ 'currency' ]
 */
export const contributionInputSchema: Schema<MoneyInput> = /* @__PURE__ */ (() =>
  maybe(givenContribution()).meta({
    title: "ContributionInput",
    description: "What sales left, which may be below 0, bare or measured; null is unknown.",
  }))();
