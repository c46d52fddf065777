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
    const bits = signals[i] as number;
    // Praise and wishes are said alike by many who know nothing of each other; of short sentences several are no more
    // than a copy.
    if (!spread || bits & signalBits["generic-phrase"]) continue;
    const { several, similarWords } = commentSignals.copies;
    const many = size >= several && own.words >= similarWords;
    signals[i] = bits | (many ? signalBits["many-copies"] : signalBits.copy);
  }
  for (const i of findBursts(comments, signals)) signals[i] = (signals[i] as number) | signalBits.burst;
  return signals;
}
