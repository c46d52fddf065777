import * as z from "zod";
import type { Schema } from "./schema-for.js";

/** A union of which it is known beforehand which option a value is meant to be. */
interface KindsDef extends z.core.$ZodUnionDef<readonly z.ZodType[]> {
  /** Tells the option by a look at the value. */
  readonly kindOf: (value: unknown) => number;
}

type Union = z.ZodUnion<readonly z.ZodType[]>;
const initUnion: (inst: Union, def: KindsDef) => void = (inst, def) => z.ZodUnion.init(inst, def);

/** A zod union in everything but this: a value is looked at as one of the options only. */
const Kinds = /* @__PURE__ */ z.core.$constructor<Union, KindsDef>("Kinds", (inst, def) => {
  initUnion(inst, def);
  inst._zod.parse = (payload, context) =>
    (def.options[def.kindOf(payload.value)] as z.ZodType)._zod.run(payload, context);
});

/**
 * A schema of several kinds of value that a look tells apart. Of what is wrong it tells the code and the path, as the
 * kind that was meant does; zod's own union would tell no more than that none of its options fits. As JSON Schema it is
 * `anyOf`.
 */
export const kinds = <const S extends readonly z.ZodType[]>(
  kindOf: (value: unknown) => number,
  ...options: S
): Schema<z.output<S[number]>> =>
  new Kinds({ type: "union", options, kindOf }) as unknown as Schema<z.output<S[number]>>;

/** Tells an object with a key, 1, from whatever else, 0. */
export const hasKey =
  (key: string) =>
  (value: unknown): number =>
    typeof value === "object" && value !== null && key in value ? 1 : 0;

/** Tells an object that is no list. */
export const isRecord = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);
