/** A few inputs, good and bad in every kind of field, to compare the ways of parsing by. */
export const someInputs: readonly unknown[] = [
  { id: "a", platform: "instagram" },
  {
    id: "b",
    platform: "tiktok",
    followers: 12_000,
    createdAt: 1.6e12,
    unknown: 1,
    posts: [{ publishedAt: "2026-05-02T17:20:11Z", format: "video", likes: 310, comments: null, hashtags: ["a"] }],
    averages: { interactions: 3.5, basis: "likes/followers:mean" },
    audience: { country: { DE: 0.41 } },
    quote: { price: { amount: "900", currency: "EUR" }, deliverables: [{ format: "story", count: 3 }] },
  },
  null,
  [],
  { id: "", platform: "myspace", followers: -1, following: 1.5, postCount: 2 ** 53, createdAt: 5 },
  { id: [], platform: "x", posts: [null, { likes: "1", pinned: 1, publishedAt: "today" }], averages: { basis: "ER" } },
  { id: "c", platform: "x", audience: { country: { DE: 2 }, "by age": 1 }, quote: { price: { amount: 1 } } },
];
