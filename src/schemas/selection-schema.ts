import * as z from "zod";
import type {
  BudgetMargin,
  ChosenCreator,
  Constraint,
  NextCreator,
  OtherBudget,
  Selection,
} from "../portfolio/index.js";
import { selectionMethods } from "../portfolio/selection/selection.js";
import { count, number, share, text, texts } from "./fields.js";
import { measureWith } from "./measure-schema.js";
import { oneCurrency } from "./money-measure-schema.js";
import { moneySchema } from "./money-schema.js";
import { netReachMeasureSchema } from "./net-reach-measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import { lazySchemaFor, type Schema } from "./schema-for.js";

/** One of the chosen. */
const chosenCreatorSchema = () =>
  lazySchemaFor<ChosenCreator>()(() =>
    z
      .object(
        {
          id: text.describe("The id."),
          cost: moneySchema.describe("What the creator costs."),
          lost: number.describe("What the selection would be worth less without this creator."),
        },
        says("not-an-object"),
      )
      .meta({ title: "ChosenCreator", description: "One of the chosen, and what would be lost without." }),
  );

/** What another budget buys. */
const otherBudgetSchema = () =>
  lazySchemaFor<OtherBudget>()(() =>
    z
      .object(
        {
          budget: moneySchema.describe("The budget."),
          value: number.describe("What is the best then, as far as it was found."),
          change: number.describe("The value there less the value here."),
          perUnit: number.describe("The change per unit of the currency."),
        },
        says("not-an-object"),
      )
      .meta({ title: "OtherBudget", description: "What can be reached with another budget." }),
  );

/** Who would be next. */
const nextCreatorSchema = () =>
  lazySchemaFor<NextCreator>()(() =>
    z
      .object(
        {
          id: text.describe("The id."),
          cost: moneySchema.describe("What the creator costs."),
          adds: number.describe("What the creator would add to the selection."),
          short: moneySchema.describe("How much more budget that takes."),
        },
        says("not-an-object"),
      )
      .meta({ title: "NextCreator", description: "Who would be next." }),
  );

/** What the end of the budget buys. */
const budgetMarginSchema = () =>
  lazySchemaFor<BudgetMargin>()(() =>
    z
      .object(
        {
          less: otherBudgetSchema().nullable().describe("With a little less; null where nothing can be chosen then."),
          more: otherBudgetSchema().nullable().describe("With a little more; null where nothing costs anything."),
          next: nextCreatorSchema().nullable().describe("Who adds most per cost; null where nobody does."),
        },
        says("not-an-object"),
      )
      .meta({ title: "BudgetMargin", description: "What the last and the next part of a budget buy." }),
  );

/** What a selection has to keep. */
const constraintSchema = () =>
  resultFor<Constraint>()(() =>
    z
      .object(
        {
          path: text.describe("The option, such as budget, minimum.DE, exclude or competitor."),
          group: text.exactOptional().describe("The group or the competitor that it is about."),
          count: count.exactOptional().describe("The number that it asks for."),
        },
        says("not-an-object"),
      )
      .meta({ title: "Constraint", description: "What a selection has to keep." }),
  );

/**
 * What `selectCreators` returns. All amounts are of one currency.
 *
 * @example
 * import { selectCreators } from "influencer-scoring/portfolio";
 * import { selectionSchema } from "influencer-scoring/schemas";
 * const eur = (amount: string) => ({ amount, currency: "EUR" });
 * const creators = [{ id: "ana", cost: eur("900.00"), reach: 30_000 }, { id: "ben", cost: eur("400.00"), reach: 12_000 }];
 * const selection = selectCreators(creators, { budget: eur("1000.00"), population: 100_000 });
 * const { chosen, method, left } = selectionSchema.parse(JSON.parse(JSON.stringify(selection)));
 * console.log(chosen, method, left?.amount); // => [ 'ana' ] exact 100.00
 */
export const selectionSchema: Schema<Selection> = /* @__PURE__ */ resultFor<Selection>()(() =>
  measureWith("What the selection is worth, in the unit of the goal.", {
    chosen: texts.describe("The ids of the chosen, in the order given."),
    creators: z
      .array(chosenCreatorSchema(), says("not-an-array"))
      .describe("What they cost and bring, in the same order."),
    cost: moneySchema.nullable().describe("What they cost together; null where there is no selection."),
    left: moneySchema.nullable().describe("What is left of the budget; null where there is no selection."),
    bound: number.nullable().describe("No selection is worth more; null where nothing tells."),
    gap: share.nullable().describe("How much of the bound is not reached, 0 where the selection is the best."),
    method: z
      .enum(selectionMethods, says("unknown-option"))
      .nullable()
      .describe("How far the selection is known to be the best; null where there is none."),
    margin: budgetMarginSchema().describe("What the last and the next part of the budget buy."),
    netReach: netReachMeasureSchema.nullable().describe("The net reach of the chosen, where that is the goal."),
    conflict: z
      .array(constraintSchema(), says("not-an-array"))
      .describe("Where there is no selection: constraints that cannot hold together."),
  })
    .superRefine(oneCurrency)
    .meta({ title: "Selection", description: "Whom to choose under a budget, and how sure that is." }),
);
