import type { Comment, Creator, FollowerCount, FollowerProfile, Post } from "../../src/core/index.js";
import { millisecondsPerDay } from "../../src/core/time.js";
import { type Distributions, distributions } from "../support/distributions.js";
import { random } from "../support/random.js";

/** The seed of the two creators of whom the demo shows what speaks for and against them. */
export const authenticitySeed = 20_260_701;

const days = 120;
const sampleSize = 120;
const lastDay = Date.UTC(2026, 5, 30);

/** What makes an audience, its growth and its comments. */
interface Kind {
  readonly id: string;
  readonly followers: number;
  /** How many of the followers are of the kind that is sold. */
  readonly sold: number;
  readonly likes: number;
  readonly comments: number;
  /** How much the posts differ. */
  readonly variation: number;
  /** Growth a day, and how much is bought on which day. */
  readonly growth: number;
  readonly bought: Readonly<Record<number, number>>;
  readonly texts: readonly string[];
  /** How many people comment. */
  readonly commenters: number;
}

const kinds: readonly Kind[] = [
  {
    id: "synthetic-suspicious",
    followers: 84_000,
    sold: 0.6,
    likes: 105,
    comments: 0.05,
    variation: 0.03,
    growth: 0.0004,
    bought: { 50: 0.21, 51: 0.08 },
    texts: [
      "Nice pic!",
      "🔥🔥🔥",
      "Check out my page for daily crypto profits",
      "DM me on whatsapp to earn $500 a day",
      "Awesome",
      "wow",
      "Follow me for more tips, link in bio",
      "😍😍",
      "Great post, keep it up",
      "Promote it on @best.gallery.page",
    ],
    commenters: 9,
  },
  {
    id: "synthetic-ordinary",
    followers: 21_000,
    sold: 0.05,
    likes: 640,
    comments: 24,
    variation: 0.35,
    growth: 0.0012,
    bought: {},
    texts: [
      "Which flour did you use for this one?",
      "We tried it yesterday and the kids loved it",
      "😍",
      "@anna look at this!",
      "Mine never rises that well, any idea why?",
      "Saving this for the weekend, thank you",
      "The crust looks perfect",
      "Does it work with rye as well?",
      "Beautiful light in the second picture",
      "My oven only goes to 220, is that enough?",
      "Haha the cat in the background",
      "I have been waiting for this recipe since spring",
      "What size is the tin?",
      "Looks lovely",
      "❤️❤️",
      "How long does the dough rest overnight?",
      "My grandmother used caraway instead of fennel",
      "Too salty for us, next time half of it",
      "Could you show the shaping once more?",
      "Wow",
      "Tried it with spelt and it fell apart a little",
      "Where are the bowls from?",
      "That knife though",
      "It was gone within an hour here",
      "Is there a version without yeast?",
      "@ben we need to make this on Sunday",
      "Never thought of adding potato water",
      "You make it look so easy",
      "The smell must be wonderful",
      "Second batch in the oven right now",
      "Do you weigh the water or measure it?",
      "😂😂",
      "Mine burned underneath, which rack do you use?",
      "Finally one that does not need a machine",
      "So good with butter and nothing else",
      "Would olives work in there?",
      "Our whole street asked for the recipe",
      "What a morning",
      "Is the starter the one from last month?",
      "Thank you for the tip with the steam",
      "Planning this for my birthday breakfast",
      "I froze half of it, still great",
      "Please more of these short ones",
      "Love the old table",
      "Does the honey matter or can I leave it out?",
      "First time it worked for me, I could cry",
      "How do you keep it fresh for three days?",
      "Greetings from a rainy Bergen",
    ],
    commenters: 400,
  },
];

const profileOf = ({ uniform, lognormal }: Distributions, sold: boolean): FollowerProfile =>
  sold
    ? {
        usernameDigitShare: Math.round(60 * uniform()) / 100,
        followers: Math.round(lognormal(40, 1)),
        following: Math.round(lognormal(1_800, 0.9)),
        posts: uniform() < 0.5 ? 0 : Math.round(6 * uniform()),
        hasProfilePicture: uniform() < 0.6,
        biographyLength: uniform() < 0.2 ? 20 : 0,
        hasExternalUrl: false,
      }
    : {
        usernameDigitShare: uniform() < 0.2 ? 0.2 : 0,
        followers: Math.round(lognormal(520, 1.2)),
        following: Math.round(lognormal(480, 0.8)),
        posts: Math.round(lognormal(90, 1.2)),
        hasProfilePicture: uniform() < 0.98,
        biographyLength: uniform() < 0.75 ? Math.round(120 * uniform()) : 0,
        hasExternalUrl: uniform() < 0.15,
      };

function historyOf({ normal, lognormal }: Distributions, { followers, growth, bought }: Kind): FollowerCount[] {
  const rates = Array.from(
    { length: days },
    (_, day) =>
      growth * (1 + 0.5 * normal()) + Math.log(1 + (bought[day] ?? 0)) - (day > 55 && bought[50] ? 0.0008 : 0),
  );
  let count = followers / Math.exp(rates.reduce((sum, rate) => sum + rate, 0));
  return rates.map((rate, day) => {
    count *= Math.exp(rate);
    const date = new Date(lastDay - (days - 1 - day) * millisecondsPerDay).toISOString().slice(0, 10);
    return { date, followers: Math.round(count), views: Math.round(lognormal(followers / 12, 0.25)) };
  });
}

function creatorOf(kind: Kind, seed: number): Creator {
  const draw = distributions(random(seed));
  const posts: Post[] = Array.from({ length: 12 }, (_, i) => ({
    id: `p${i + 1}`,
    publishedAt: new Date(lastDay - i * 3 * millisecondsPerDay).toISOString(),
    format: "image",
    likes: Math.round(draw.lognormal(kind.likes, kind.variation)),
    comments: draw.poisson(kind.comments),
  }));
  const comments: Comment[] = Array.from({ length: 48 }, (_, i) => ({
    postId: `p${1 + Math.floor(i / 4)}`,
    author: `commenter-${Math.floor(kind.commenters * draw.uniform())}`,
    text: kind.texts[i < kind.texts.length ? i : Math.floor(kind.texts.length * draw.uniform())] as string,
  }));
  return {
    id: kind.id,
    platform: "instagram",
    followers: kind.followers,
    posts,
    followerHistory: historyOf(draw, kind),
    followerSample: {
      method: "uniform",
      population: kind.followers,
      profiles: Array.from({ length: sampleSize }, () => profileOf(draw, draw.uniform() < kind.sold)),
    },
    comments,
  };
}

/** Two synthetic creators: one with much that is unusual, and one with hardly anything. */
export function generateAuthenticityCases(seed: number): Creator[] {
  return kinds.map((kind, index) => creatorOf(kind, seed + index));
}
