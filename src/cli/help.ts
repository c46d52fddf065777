import { exitCode } from "./exit-code.js";

const exitCodes = `Exit codes
  ${exitCode.scored}  every row was scored
  ${exitCode.refused}  at least one row was refused; the others are in the output
  ${exitCode.usage}  wrong usage: an unknown command or option, a bad value
  ${exitCode.unusable}  the input cannot be read or holds no row, or the output cannot be written
A reader that stops early, such as head, ends the command with ${exitCode.scored}.`;

const examples = `  {"id":"a","platform":"instagram","followers":12000,"posts":[{"likes":410,"comments":9}]}
  {"id":"b","platform":"tiktok","followers":250000,"posts":[{"likes":9100,"comments":80}]}`;

/** Help of the program. */
export const programHelp = `influencer-scoring
Scores creators: tier, engagement rate, percentile; and why what is unknown is.

Usage
  influencer-scoring demo                     score synthetic creators, as a table
  influencer-scoring score [FILE] [options]   score your own
  influencer-scoring score --help             fields, options and examples
  influencer-scoring --version

What goes in: JSON Lines (FILE, or standard input), one creator a line
${examples}

What comes out: for each creator, in the same order, the follower tier, the
engagement rate with its interval, and the percentile among creators of the same
size. A table on a terminal, JSON Lines everywhere else.

Options
  -h, --help   this text; with a command, the text of the command
  --version    the version

${exitCodes}
`;

/** Help of `score`. */
export const scoreHelp = `influencer-scoring score [FILE] [options]

Scores creators. Reads JSON Lines from FILE, or from standard input where FILE is
absent or -.

What goes in: one creator a line. Only "id" and "platform" are required; the more
is known, the more can be told. What is absent or null is unknown, never 0.
${examples}

What comes out: a table on a terminal, JSON Lines otherwise, in the order of the
input. Rows that are refused are told on standard error, by line, field and code:
  line 12: posts[3].likes: negative (the number must not be negative)

Options
  --format table|jsonl   what to write; a table where output is a terminal
  --flat                 JSON Lines of flat rows: the same columns everywhere
  --as-of TIME           leave out posts published later: ISO 8601 with a zone,
                         such as 2026-05-02T17:20:00Z, or epoch milliseconds
  --max-line-bytes N     refuse longer lines (16777216 where nothing is said)
  --quiet                no summary and no progress on standard error
  -h, --help             this text

${exitCodes}

Examples
  influencer-scoring score creators.jsonl
  influencer-scoring score creators.jsonl --format jsonl > scores.jsonl
  influencer-scoring score --flat < creators.jsonl | head -n 1
  influencer-scoring score creators.jsonl --as-of 2026-05-02T00:00:00Z --quiet
`;

/** Help of `demo`. */
export const demoHelp = `influencer-scoring demo

Scores some thirty synthetic creators, which come with the package, and shows
them as a table: all tiers, several platforms, and what can be unknown.
It writes no file.

Options
  -h, --help   this text

${exitCodes}
`;
