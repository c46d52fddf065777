import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FollowerProfile } from "../../../src/core/index.js";

/** A labelled account. */
export interface Account {
  readonly profile: FollowerProfile;
  readonly fake: boolean;
  /** How the fakes of its kind behave, where the set tells: `a`ctive, `i`nactive, `s`pammer, `r`eal. */
  readonly kind: string;
}

/** The labelled sets, none of which is part of the repository; docs/model-card.md says what they are. */
export interface AccountSets {
  readonly kaggleTrain: readonly Account[];
  readonly kaggleTest: readonly Account[];
  /** Both files, 696 accounts. */
  readonly kaggle: readonly Account[];
  readonly purba: readonly Account[];
}

function readCsv(path: string): Record<string, string>[] {
  if (!existsSync(path)) throw new Error(`${path} is not there; docs/model-card.md says what it holds`);
  const [header = "", ...lines] = readFileSync(path, "utf8").trim().split(/\r?\n/);
  const names = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, i) => [names[i] as string, cell])));
}

function readAccounts(folder: string, file: string): Account[] {
  return readCsv(join(folder, file)).map((row) => {
    const number = (name: string) => (row[name] ? Number(row[name]) : null);
    const flag = (name: string) => (row[name] ? row[name] === "1" : null);
    return {
      profile: {
        usernameDigitShare: number("username_digit_ratio"),
        followers: number("followers"),
        following: number("following"),
        posts: number("posts"),
        hasProfilePicture: flag("has_profile_pic"),
        biographyLength: number("bio_length"),
        hasExternalUrl: flag("external_url"),
        isPrivate: flag("private"),
      },
      fake: row.is_fake === "1",
      kind: row.subclass ?? "",
    };
  });
}

/** Reads the labelled accounts of a folder. */
export function readAccountSets(folder: string): AccountSets {
  const kaggleTrain = readAccounts(folder, "kaggle_train.csv");
  const kaggleTest = readAccounts(folder, "kaggle_test.csv");
  return {
    kaggleTrain,
    kaggleTest,
    kaggle: [...kaggleTrain, ...kaggleTest],
    purba: readAccounts(folder, "purba_profile_halfA.csv"),
  };
}
