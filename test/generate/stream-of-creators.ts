import { random } from "../support/random.js";

const formats = ["image", "carousel", "short-video"];

/**
 * Any number of synthetic creators as lines of JSON, put together from strings: what reads them should be the slow part.
 *
 * @param count - how many creators
 * @param posts - how many posts each
 * @param seed - any whole number
 */
export function* streamOfCreators(count: number, posts: number, seed: number): Generator<string> {
  const next = random(seed);
  // All that does not change from creator to creator, once.
  const begins = Array.from({ length: posts }, (_, index) => {
    const day = String(1 + (index % 28)).padStart(2, "0");
    return `{"publishedAt":"2026-05-${day}T17:20:11Z","format":"${formats[index % formats.length]}","likes":`;
  });
  for (let number = 1; number <= count; number++) {
    // Sizes spread evenly over the orders of magnitude, 1,000 to a million.
    const followers = Math.floor(10 ** (3 + 3 * next()));
    const likes = followers * 0.06 * next();
    let list = "";
    for (const begin of begins) {
      const own = Math.floor(likes * (0.5 + next()));
      list += `${list && ","}${begin}${own},"comments":${own >> 5}}`;
    }
    yield `{"id":"creator-${number}","platform":"instagram","followers":${followers},"posts":[${list}]}\n`;
  }
}
