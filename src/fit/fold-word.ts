import { InvalidInputError } from "../core/error.js";
import { foldText } from "./hashtag.js";

/** A word without regard to case, width and spaces around it, so that `Vegan ` and `vegan` are one. */
export function foldWord(word: unknown, path: string): string {
  if (typeof word !== "string") throw new InvalidInputError("not-a-string", path);
  return foldText(word).trim();
}

/** The name of a brand as a word, without the sign of an account in front: `@Rival` is `rival`. */
export function foldName(name: unknown, path: string): string {
  return foldWord(name, path).replace(/^[@\s]+/, "");
}
