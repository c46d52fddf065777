import { type CommentSignal, commentSignals } from "../../reference/comment-signals.js";
import type { Evidence } from "../evidence.js";
import type { Traits } from "./traits.js";

/** The signals, a bit each: most comments show few, and lists would cost more than the reading. */
export const signalBits = {
  link: 1,
  wallet: 1 << 1,
  contact: 1 << 2,
  invitation: 1 << 3,
  "many-copies": 1 << 4,
  copy: 1 << 5,
  promotion: 1 << 6,
  messenger: 1 << 7,
  money: 1 << 8,
  "money-promise": 1 << 9,
  endorsement: 1 << 10,
  disguise: 1 << 11,
  begging: 1 << 12,
  "named-account": 1 << 13,
  capitals: 1 << 14,
  burst: 1 << 15,
  "promotional-words": 1 << 16,
  empty: 1 << 17,
  "emoji-only": 1 << 18,
  "mention-only": 1 << 19,
  "generic-phrase": 1 << 20,
} as const satisfies Readonly<Record<CommentSignal, number>>;

/** Above the bits of the signals stands how many distinct words of offers there are. */
const countShift = 24;

const rules = /* @__PURE__ */ Object.keys(signalBits) as CommentSignal[];
const evidenceByBit: readonly Evidence<CommentSignal>[] = /* @__PURE__ */ rules.map((signal) =>
  Object.freeze({ signal, ...commentSignals.signals[signal] }),
);
/** The evidence of so many distinct words of offers. */
const evidenceByCount = /* @__PURE__ */ (() => {
  // In a function, since bundlers keep what reads a property although nobody uses it.
  const { signals, mostPromotionalWords } = commentSignals;
  const { points, because } = signals["promotional-words"];
  return Array.from(
    { length: mostPromotionalWords + 1 },
    (_, count): Evidence<CommentSignal> =>
      Object.freeze({ signal: "promotional-words", points: points * count, because }),
  );
})();

/** How many distinct words the bits stand for. */
function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The signals that the text of a comment shows by itself, as bits. */
export function weighComment(traits: Traits): number {
  const { capitals, disguisedLetters, mostPromotionalWords } = commentSignals;
  const bit = signalBits;
  let bits = withoutContent(traits);
  if (traits.links > 0) bits |= bit.link;
  if (traits.wallets > 0) bits |= bit.wallet;
  if (traits.contacts > 0) bits |= bit.contact;
  else if (traits.messengers > 0) bits |= bit.messenger;
  if (traits.invitations > 0) bits |= bit.invitation;
  else if (traits.promotions > 0) bits |= bit.promotion;
  const money = countBits(traits.money) + (traits.prices > 0 ? 1 : 0);
  const lures = countBits(traits.lures);
  if (money > 0) {
    bits |= bit.money;
    if (traits.named > 0 || (money > 1 && lures > 1)) bits |= bit["money-promise"];
  }
  if (traits.named > 0) bits |= lures > 0 ? bit.endorsement : bit["named-account"];
  if (traits.dressed >= disguisedLetters) bits |= bit.disguise;
  if (traits.begging > 0) bits |= bit.begging;
  if (traits.letters >= capitals.letters && traits.capitals > capitals.share * traits.letters) bits |= bit.capitals;
  const words = Math.min(money + lures + countBits(traits.asks), mostPromotionalWords);
  return words > 0 ? bits | bit["promotional-words"] | (words << countShift) : bits;
}

/** How a comment says nothing, as a bit; 0 where it says something. */
function withoutContent({ words, numbers, mentions, emoji, praise, contents }: Traits): number {
  const bit = signalBits;
  if (numbers > 0) return 0;
  if (words === 0) return mentions > 0 ? bit["mention-only"] : emoji > 0 ? bit["emoji-only"] : bit.empty;
  return praise > 0 && contents === 0 && words <= commentSignals.mostGenericWords ? bit["generic-phrase"] : 0;
}

const signalMask = (1 << countShift) - 1;

/** The evidence that the lowest bit stands for. */
function lowestEvidence(rest: number, bits: number): Evidence<CommentSignal> {
  const bit = rest & -rest;
  const evidence =
    bit === signalBits["promotional-words"]
      ? evidenceByCount[bits >>> countShift]
      : evidenceByBit[31 - Math.clz32(bit)];
  return evidence as Evidence<CommentSignal>;
}

/** The points of the evidence that bits stand for. */
export function pointsOf(bits: number): number {
  let points = 0;
  for (let rest = bits & signalMask; rest !== 0; rest &= rest - 1) points += lowestEvidence(rest, bits).points;
  return points;
}

/** The evidence that bits stand for, in the order of the definition. */
export function evidenceOf(bits: number): Evidence<CommentSignal>[] {
  const found: Evidence<CommentSignal>[] = [];
  for (let rest = bits & signalMask; rest !== 0; rest &= rest - 1) found.push(lowestEvidence(rest, bits));
  return found;
}
