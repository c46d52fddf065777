import { BatchWriter } from "./batch-writer.js";
import { readCampaignArguments } from "./campaign-arguments.js";
import { campaignCommand } from "./campaign-command.js";
import { closest } from "./closest.js";
import { demoCommand } from "./demo-command.js";
import { type ExitCode, exitCode } from "./exit-code.js";
import { UsageError, WriteFailure } from "./failures.js";
import { authenticityHelp, campaignsHelp, demoHelp, mixesHelp, programHelp, reportHelp, scoreHelp } from "./help.js";
import { readMixArguments } from "./mix-arguments.js";
import { mixCommand } from "./mix-command.js";
import { packageVersion } from "./package-files.js";
import { printable } from "./printable.js";
import { readArguments } from "./read-arguments.js";
import { readReportArguments } from "./report-arguments.js";
import { reportCommand } from "./report-command.js";
import { readScoreArguments, type ScoringCommand } from "./score-arguments.js";
import { scoreCommand } from "./score-command.js";
import type { Terminal } from "./terminal.js";

/** Runs a command with the arguments behind its name. */
type Command = (list: readonly string[], terminal: Terminal) => Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = {
  score: scoring("score", scoreHelp),
  authenticity: scoring("authenticity", authenticityHelp),
  campaigns: async (list, terminal) => {
    const options = readCampaignArguments(list, terminal.output.isTTY === true);
    return options ? campaignCommand(options, terminal) : print(campaignsHelp, terminal);
  },
  mixes: async (list, terminal) => {
    const options = readMixArguments(list, terminal.output.isTTY === true);
    return options ? mixCommand(options, terminal) : print(mixesHelp, terminal);
  },
  report: async (list, terminal) => {
    const options = readReportArguments(list);
    return options ? reportCommand(options, terminal) : print(reportHelp, terminal);
  },
  demo: (list, terminal) => {
    const { flags, operands } = readArguments("demo", list, {});
    if (flags.has("help")) return print(demoHelp, terminal);
    if (operands.length > 0) throw new UsageError("demo takes no FILE; score does", "demo");
    return demoCommand(terminal);
  },
};

/** A command that reads creators. */
function scoring(command: ScoringCommand, help: string): Command {
  return async (list, terminal) => {
    const options = readScoreArguments(command, list, terminal.output.isTTY === true);
    return options ? scoreCommand(options, terminal) : print(help, terminal);
  };
}

/**
 * Runs the program.
 *
 * @param list - the arguments behind the program's name
 * @param terminal - the outside world
 * @returns the exit code
 */
export async function run(list: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(list, terminal);
  } catch (error) {
    if (error instanceof WriteFailure && error.readerGone) return exitCode.scored;
    if (error instanceof UsageError) {
      const help = ["influencer-scoring", error.command, "--help"].filter(Boolean).join(" ");
      await complain(`${error.message}\nSee ${help}`, terminal);
      return exitCode.usage;
    }
    if (!(error instanceof WriteFailure)) throw error;
    await complain(error.message, terminal);
    return exitCode.unusable;
  }
}

async function dispatch(list: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = "", ...rest] = list;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command(rest, terminal);
  if (name === "help") return print(programHelp, terminal);
  if (name.startsWith("-") && name !== "-") {
    const { flags } = readArguments("", list, { version: "flag" });
    return print(flags.has("help") ? programHelp : `${packageVersion()}\n`, terminal);
  }
  if (name === "") throw new UsageError("a command is needed: score, authenticity, campaigns, mixes, report or demo");
  const meant = closest(name, Object.keys(commands));
  const hint = meant
    ? `did you mean ${meant}?`
    : "the commands are score, authenticity, campaigns, mixes, report and demo; to score a file: score FILE";
  throw new UsageError(`unknown command ${printable(name)}; ${hint}`);
}

async function print(text: string, terminal: Terminal): Promise<ExitCode> {
  const output = new BatchWriter(terminal.output);
  output.add(text);
  await output.flush();
  return exitCode.scored;
}

/** Says on standard error why the command ends. */
async function complain(message: string, terminal: Terminal): Promise<void> {
  const errors = new BatchWriter(terminal.errors, true);
  errors.add(`influencer-scoring: ${message}\n`);
  await errors.flush();
}
