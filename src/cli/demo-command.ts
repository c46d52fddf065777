import { relative } from "node:path";
import { BatchWriter } from "./batch-writer.js";
import { type ExitCode, exitCode } from "./exit-code.js";
import { authenticitySamplePath, samplePath } from "./package-files.js";
import { readScoreArguments, type ScoreArguments } from "./score-arguments.js";
import { scoreCommand } from "./score-command.js";
import type { Terminal } from "./terminal.js";

const before = "These creators are synthetic: made by a seeded generator, and nobody's account.\n\n";

const between = `
?       unknown, which never means 0; the code beside it says why
rate %  likes and comments per follower, middle post; CI: confidence interval
pctl    percentile among creators of that size; measured for Instagram only

What speaks for and against the authenticity of two more, synthetic as well:

`;

const after = (sample: string, reported: string): string => `
p       how many ordinary creators are as far out; !: fewer than one in twenty
Next:   influencer-scoring score ${sample} --format jsonl
        influencer-scoring authenticity ${reported} --format jsonl
        influencer-scoring score --help, for how to score your own
`;

/**
 * Shows the scores of the creators that come with the package.
 *
 * @param terminal - the outside world
 */
export async function demoCommand(terminal: Terminal): Promise<ExitCode> {
  const output = new BatchWriter(terminal.output);
  const file = samplePath();
  output.add(before);
  await output.flush();
  const options = readScoreArguments("score", ["--format", "table", "--quiet", file], true) as ScoreArguments;
  const code = await scoreCommand(options, terminal);
  if (code !== exitCode.scored) return code;
  output.add(between);
  await output.flush();
  const reported = authenticitySamplePath();
  await scoreCommand({ ...options, command: "authenticity", file: reported }, terminal);
  output.add(after(shorter(file), shorter(reported)));
  await output.flush();
  return code;
}

/** A path as one would type it here. */
function shorter(file: string): string {
  const short = relative(process.cwd(), file);
  const path = short.length < file.length ? short : file;
  return /^[\w@%+=:,./\\-]+$/.test(path) ? path : `"${path}"`;
}
