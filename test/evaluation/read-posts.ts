import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Creator, Post } from "../../src/core/index.js";

const file = "instagram_posts_kim.csv";
const formats: Readonly<Record<string, Post["format"]>> = { GraphImage: "image", GraphSidecar: "carousel" };

/** Reads the public posts of Kim et al. (2020) from a folder, as creators. They are no part of the repository. */
export async function readPosts(folder: string): Promise<Creator[]> {
  const path = join(folder, file);
  if (!existsSync(path)) throw new Error(`${path} is not there; see docs/peers.md for what it holds`);
  const creators = new Map<string, Creator & { posts: Post[] }>();
  let header: string[] | undefined;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    const cells = line.split(",");
    if (!header) {
      header = cells;
      continue;
    }
    const row = Object.fromEntries(header.map((name, index) => [name, cells[index] as string])) as Record<
      string,
      string
    >;
    const count = (name: string) => (row[name] ? Number(row[name]) : null);
    const id = row.account as string;
    let creator = creators.get(id);
    if (!creator) {
      creator = {
        id,
        platform: "instagram",
        category: row.cat ?? null,
        followers: count("followers"),
        following: count("followees"),
        postCount: count("nposts"),
        posts: [],
      };
      creators.set(id, creator);
    }
    creator.posts.push({
      id: row.post ?? null,
      publishedAt: Number(row.taken_at) * 1000,
      format: formats[row.type as string] ?? null,
      likes: count("likes"),
      // Where comments are off their number is not 0, there is none.
      comments: row.comments_disabled === "1" ? null : count("comments"),
      sponsored: row.sponsor_tag === "1",
    });
  }
  return [...creators.values()];
}
