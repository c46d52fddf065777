/** As much of `vega` as a picture needs. */
export interface VegaModule {
  /** Reads a specification of Vega. */
  parse(spec: never): unknown;
  /** A picture that is not on a screen. */
  readonly View: new (
    runtime: never,
    options: { readonly renderer: "none"; readonly loader: never },
  ) => VegaView;
}

/** A picture that is not on a screen. */
export interface VegaView {
  /** Draws it. */
  toSVG(): Promise<string>;
  /** Lets go of what it holds. */
  finalize(): unknown;
}

/** As much of `vega-lite` as a picture needs. */
export interface VegaLiteModule {
  /** Makes a specification of Vega. */
  compile(spec: never): { readonly spec: unknown };
}

/** Where pictures come from: two packages that are yours to install, or to hand over. */
export interface VegaModules {
  /** What `import * as vega from "vega"` gives. */
  readonly vega: VegaModule;
  /** What `import * as vegaLite from "vega-lite"` gives. */
  readonly vegaLite: VegaLiteModule;
}

/** The code of the error where Vega is not installed. */
const code = "vega-missing";

/**
 * Vega or Vega-Lite is needed for a picture as SVG, and is not installed. Specifications need neither.
 *
 * @example
 * import { VegaMissingError } from "influencer-scoring/charts";
 * console.log(new VegaMissingError().code); // => vega-missing
 */
export class VegaMissingError extends Error {
  /** Stable; tells it from other errors, also across two copies of the package. */
  declare readonly code: typeof code;

  /** The message says what to install. */
  constructor() {
    super("pictures need vega and vega-lite, which are not installed: npm install vega vega-lite");
    this.name = "VegaMissingError";
    this.code = code;
  }
}

/**
 * Tells whether something caught says that Vega is not installed.
 *
 * @param error - whatever was caught
 * @returns true for a {@link VegaMissingError}, also one of another copy of the package
 * @example
 * import { isVegaMissing } from "influencer-scoring/charts";
 * console.log(isVegaMissing(new Error("something else"))); // => false
 */
export const isVegaMissing = (error: unknown): error is VegaMissingError =>
  typeof error === "object" && error !== null && "code" in error && error.code === code;

/** Imports a package by its name. The name is no literal, so that bundlers do not look for what is not installed. */
type Load = (name: string) => Promise<unknown>;
const importByName: Load = (name) => import(/* @vite-ignore */ /* webpackIgnore: true */ name);

/** Imports both packages. */
export async function loadVega(load: Load = importByName): Promise<VegaModules> {
  try {
    const [vega, vegaLite] = await Promise.all([load("vega"), load("vega-lite")]);
    return { vega: vega as VegaModule, vegaLite: vegaLite as VegaLiteModule };
  } catch (error) {
    const missing = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    // Node says so by its code; browsers and bundles cannot resolve a bare name, and throw a TypeError.
    if (missing === "ERR_MODULE_NOT_FOUND" || error instanceof TypeError) throw new VegaMissingError();
    throw error;
  }
}
