import { resolve } from "node:path";
import { toSvg } from "../../src/charts/index.js";
import { pictures } from "./sample.js";

/** Where the pictures of the docs lie. */
export const folder = resolve(import.meta.dirname, "../../docs/pictures");

/** The pictures of the docs, by the names of their files. */
export async function drawnPictures(): Promise<Readonly<Record<string, string>>> {
  const drawn: Record<string, string> = {};
  for (const theme of ["light", "dark"] as const)
    for (const [name, chart] of Object.entries(pictures(theme)))
      drawn[`${name}-${theme}.svg`] = `${await toSvg(chart, { idPrefix: name })}\n`;
  return drawn;
}
