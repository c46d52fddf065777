/**
 * What do comments cost? `commentAuthenticity` on 30 comments beside zod's `schema.parse` of the whole creator that they
 * belong to (12 posts, 50 profiles, 30 comments), in turns within one run, since ratios matter and not times. Then hostile
 * texts of 1 and of 10 MB: the time must grow as the length. Exits with 1 where the ratio is above 0.6, or where ten times
 * the length takes more than twenty times as long.
 *
 * npx tsx test/bench/comments.ts
 */
import { commentAuthenticity, commenterConcentration } from "../../src/authenticity/index.js";
import type { Comment, Creator } from "../../src/core/index.js";
import { creatorSchema } from "../../src/schemas/index.js";

const texts = [
  "Where did you get that jacket? I have been looking for one like it since last winter 😍",
  "so beautiful 😍😍",
  "@anna we have to go there next summer, the light in the second picture is unreal",
  "I tried this with oat milk instead and it came out a little dry, any idea what went wrong? Otherwise great recipe as always",
  "🔥🔥🔥",
  "Check out my channel for more videos like this one, new uploads every week, please subscribe!",
  "This reminds me of the trip we took in 2014, the whole family in one small car and no air conditioning at all",
  "nice",
  "Thank you for talking about this so openly, it helped me more than you know. I went through the same thing two years ago and nobody around me understood it.",
  "I earned $5,000 within two weeks of trading bitcoin, all thanks to @trader_jane, message her on WhatsApp",
  "which lens is that? 35mm?",
  "Ich war letzte Woche dort, es war leider völlig überlaufen, aber das Essen war wunderbar",
  "first",
  "The colours!! And the framing of the third one, with the shadow running straight across the wall. Wow.",
  "can you do a tutorial on how you edit these please",
  "Trop belle, j'adore ta robe ❤️",
  "not sure I agree with the part about sleep, the study you quote had twelve people in it and no control group",
  "haha that dog 😂😂😂",
  "Visit www.example.com for free followers and likes, guaranteed delivery within 24 hours",
  "we named our daughter after this song",
  "Who else is watching this in the middle of the night instead of sleeping",
  "qué linda foto, saludos desde Chile",
  "I ordered the blue one with your code and it arrived today, it is a bit smaller than I thought but the fabric is lovely",
  "goals",
  "Honestly the best explanation of compound interest I have come across, and I teach this stuff for a living",
  "@ben @carla look!",
  "my grandmother used to make this every Sunday, with a bit more vinegar and no sugar, and we fought over the last piece",
  "love this so much",
  "is the place wheelchair accessible? The stairs in the fourth picture look steep",
  "Очень красиво, особенно второе фото, где это?",
];
const start = Date.UTC(2026, 0, 1);
const comments: Comment[] = texts.map((text, i) => ({
  id: `c${i}`,
  postId: `p${i % 12}`,
  author: `user${i}`,
  byCreator: false,
  text,
  publishedAt: start + i * 7_200_000,
  likes: i % 5,
}));
const creator: Creator = {
  id: "creator",
  platform: "instagram",
  followers: 48_000,
  posts: Array.from({ length: 12 }, (_, i) => ({
    id: `p${i}`,
    publishedAt: start - i * 86_400_000,
    format: "image",
    likes: 900 + i,
    comments: 40,
  })),
  followerSample: {
    method: "uniform",
    population: 48_000,
    profiles: Array.from({ length: 50 }, (_, i) => ({
      username: `follower${i}`,
      followers: 10 * i,
      following: 300 + i,
      posts: i,
      hasProfilePicture: i % 7 > 0,
      biographyLength: i,
      hasExternalUrl: i % 9 === 0,
      isPrivate: i % 3 === 0,
    })),
  },
  comments,
};

/** Microseconds that each of some works takes, in the middle of many short turns. */
function inTurns(works: Readonly<Record<string, () => unknown>>): Map<string, number> {
  const times = new Map(Object.keys(works).map((name) => [name, [] as number[]]));
  for (let turn = 0; turn < 600; turn++)
    for (const [name, work] of Object.entries(works)) {
      const before = performance.now();
      for (let i = 0; i < 20; i++) work();
      // The first turns are those in which the engine still compiles.
      if (turn >= 100) times.get(name)?.push((performance.now() - before) * 50);
    }
  return new Map([...times].map(([name, all]) => [name, all.sort((a, b) => a - b)[all.length >> 1] as number]));
}

let failed = false;
console.log(`30 comments of ${Math.round(texts.join("").length / texts.length)} characters each, on average`);
const measured = inTurns({
  "zod, schema.parse of the creator": () => creatorSchema.parse(creator),
  commentAuthenticity: () => commentAuthenticity(comments),
  commenterConcentration: () => commenterConcentration(comments),
});
const [zod = 1] = measured.values();
for (const [name, time] of measured)
  console.log(`  ${name.padEnd(34)} ${time.toFixed(1).padStart(8)} µs  ${(time / zod).toFixed(2)} ×`);
failed ||= (measured.get("commentAuthenticity") as number) > 0.6 * zod;

/** Milliseconds that a work takes, the best of three. */
function best(work: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return Math.min(...times);
}

const words = Array.from({ length: 20 }, (_, i) => `word${"abcdefghijklmnopqrst"[i]}`);
const ofLength = (unit: string, length: number): Comment[] => [{ text: unit.repeat(length / unit.length) }];
const hostile: Readonly<Record<string, (length: number) => Comment[]>> = {
  "one letter": (length) => ofLength("a", length),
  "one letter between spaces": (length) => ofLength("a ", length),
  emoji: (length) => ofLength("😀", length),
  "combining marks of two kinds": (length) => ofLength("\u0301\u0323", length),
  "mathematical letters": (length) => ofLength("𝓪", length),
  "beginnings of links": (length) => ofLength("http://", length),
  ampersands: (length) => ofLength("&", length),
  "similar comments of 20 words": (length) =>
    Array.from({ length: length / 120 }, (_, i) => ({
      author: `a${i}`,
      text: words.map((word, at) => (at === i % 20 ? `${word}x${i}` : word)).join(" "),
    })),
  "identical comments of 20 words": (length) => Array(length / 120).fill({ text: words.join(" ") }),
};
console.log("\nhostile text            1 MB       10 MB");
for (const [name, make] of Object.entries(hostile)) {
  const [short, long] = [make(1_200_000), make(12_000_000)].map((given) => best(() => commentAuthenticity(given)));
  failed ||= (long as number) > 20 * (short as number) + 100;
  console.log(
    `  ${name.padEnd(32)} ${(short as number).toFixed(0).padStart(6)} ms ${(long as number).toFixed(0).padStart(6)} ms`,
  );
}
process.exitCode = failed ? 1 : 0;
