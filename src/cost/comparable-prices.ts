import type { Deliverable, Money } from "../core/creator.js";
import { refuse } from "../core/guard.js";
import { exchangeMoney } from "../money/exchange-money.js";
import type { ExchangeTable } from "../money/exchange-table.js";
import type { NoteCounter } from "../posts/note-counter.js";
import { hasSameRights, isSameMix, type QuoteUnit, type ReadQuote, unitPriceOf, unitsOf } from "./read-quote.js";

type Deliverables = readonly Deliverable[];

/** What is compared with what. */
interface Comparison {
  readonly asked: ReadQuote;
  readonly others: readonly ReadQuote[];
  readonly by: QuoteUnit;
  readonly rights: "same" | "any";
  readonly currency: string;
  readonly exchange: ExchangeTable | undefined;
}

/** The unit prices of the quotes that can be compared; what is left out is counted. */
export function comparablePrices(
  { asked, others, by, rights, currency, exchange }: Comparison,
  note: NoteCounter,
): readonly Money[] {
  const unitPrice = (other: ReadQuote, index: number): Money | undefined => {
    const { value: units } = unitsOf(other, by);
    if (other.price && other.price.currency !== currency && !exchange)
      refuse("currency-mismatch", `comparables[${index}].price.currency`);
    if (!other.price || !units) {
      note("incomplete-quote", other.price ? (by === "views" ? "expectedViews" : by) : "price");
      return undefined;
    }
    if (by === "deliverables" && !isSameMix(asked.deliverables as Deliverables, other.deliverables as Deliverables)) {
      note("other-deliverables");
      return undefined;
    }
    if (rights === "same") {
      if (!asked.rights || !other.rights) note("unknown-rights");
      else if (!hasSameRights(asked.rights, other.rights)) {
        note("other-rights");
        return undefined;
      }
    }
    const price =
      other.price.currency === currency ? other.price : exchangeMoney(other.price, currency, exchange as ExchangeTable);
    return unitPriceOf(price, units, by);
  };
  return others.flatMap((other, index) => unitPrice(other, index) ?? []);
}
