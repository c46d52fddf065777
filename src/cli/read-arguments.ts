import { parseArgs } from "node:util";
import { closest } from "./closest.js";
import { UsageError } from "./failures.js";
import { printable } from "./printable.js";

/** The options of a command: a flag is given or not, a text takes a value, a list takes one each time it is given. */
export type OptionKinds = Readonly<Record<string, "flag" | "text" | "list">>;

/** What a command was called with. */
export interface Arguments {
  /** The flags that were given. */
  readonly flags: ReadonlySet<string>;
  /** The values of texts; the last one where an option is repeated. */
  readonly texts: ReadonlyMap<string, string>;
  /** The values of lists, in their order. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** What stands beside the options. */
  readonly operands: readonly string[];
}

/**
 * Reads the arguments of a command. Every command knows `--help` and `-h`.
 *
 * @param command - its name, empty for the program itself
 * @param list - the arguments behind the command
 * @param kinds - the options that the command knows
 * @throws UsageError for an option that it does not know, a value too many or too few
 */
export function readArguments(command: string, list: readonly string[], kinds: OptionKinds): Arguments {
  const known: OptionKinds = { ...kinds, help: "flag" };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, kind]) => [
      name,
      { type: kind === "flag" ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  // Not strict: parseArgs would refuse too, but it cannot say what may have been meant.
  const { tokens } = parseArgs({
    args: [...list],
    options: { ...options, help: { type: "boolean", short: "h" } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const flags = new Set<string>();
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!kind) {
      const meant = closest(name, Object.keys(known));
      throw new UsageError(`unknown option ${printable(rawName)}${meant ? `; did you mean --${meant}?` : ""}`, command);
    }
    if (kind === "flag") {
      if (value !== undefined) throw new UsageError(`${rawName} takes no value`, command);
      flags.add(name);
      continue;
    }
    const isOption = value?.startsWith("-") && value !== "-" && !inlineValue;
    if (value === undefined || value === "" || isOption) throw new UsageError(`${rawName} needs a value`, command);
    if (kind === "list") lists.set(name, [...(lists.get(name) ?? []), value]);
    else texts.set(name, value);
  }
  return { flags, texts, lists, operands };
}
