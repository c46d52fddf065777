import type { Comment } from "../../core/creator.js";
import { commentSignals } from "../../reference/comment-signals.js";
import { findBursts } from "./bursts.js";
import { addText, joinSimilar, noTexts, standIn, type Text } from "./copies.js";
import { newReader } from "./reader.js";
import { scanComment } from "./scan-comment.js";
import { signalBits, weighComment } from "./weigh-comment.js";

/** The signals of each comment, as bits; `null` where it is by the creator, or its text is unknown. */
export function signalsOfComments(comments: readonly Comment[]): readonly (number | null)[] {
  const texts = noTexts();
  const reader = newReader(texts.hashes);
  const textOf: (Text | undefined)[] = [];
  const signals: (number | null)[] = [];
  for (const comment of comments) {
    const { text, byCreator } = comment;
    if (byCreator === true || text === undefined || text === null) {
      signals.push(null);
      textOf.push(undefined);
      continue;
    }
    const traits = scanComment(reader, text, texts.used);
    signals.push(weighComment(traits));
    textOf.push(addText(texts, comment, traits));
  }

  joinSimilar(texts);
  for (let i = 0; i < signals.length; i++) {
    const own = textOf[i];
    if (!own) continue;
    const { size, spread } = standIn(own);
    const bit = size < commentSignals.copies.several ? signalBits.copy : signalBits["many-copies"];
    if (spread) signals[i] = (signals[i] as number) | bit;
  }
  for (const i of findBursts(comments, signals)) signals[i] = (signals[i] as number) | signalBits.burst;
  return signals;
}
