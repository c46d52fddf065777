import type { Measure } from "../../core/measure.js";
import type { Note } from "../../core/note.js";
import type { ChartFigures } from "../chart.js";
import { several } from "../rounded.js";
import { anyMeasure, intervalText, noteText, reasonText, sentence, type Write } from "../words.js";
import { plainText } from "../wrap-text.js";
import { escapeHtml } from "./escape.js";
import { guardShown } from "./guard-shown.js";

/** A row of a table: what it is about, what was found, and remarks in small letters. */
export interface PageRow {
  /** What it is about. */
  readonly name: string;
  /** What was found, each line of its own; the first in bold. */
  readonly lines: readonly string[];
  /** Remarks. */
  readonly remarks?: readonly string[];
}

/** A table of two columns, which fits on a phone. */
export interface PageTable {
  /** What it shows. */
  readonly caption: string;
  /** Its rows. */
  readonly rows: readonly PageRow[];
}

/** The remarks of notes; the same ones once. */
export const remarksOf = (notes: readonly Note[]): readonly string[] => [...new Set(notes.map(noteText))].map(sentence);

/** A measure as a row: value, interval, what it rests on, and its notes in words. */
export function measureRow<T>(name: string, given: Measure<T>, write: Write<T>, path: string): PageRow {
  const measure = anyMeasure(given, path);
  guardShown(measure, path);
  const { value, reason, interval, n, basis, model, notes } = measure;
  const rests = [`n = ${n}`, ...(basis === "" ? [] : [plainText(basis)]), plainText(String(model))].join(" · ");
  const lines =
    value === null
      ? ["unknown", reasonText(reason as string)]
      : [
          write(value),
          ...(typeof value === "string" && !interval ? [] : [interval ? intervalText(interval, write) : "no interval"]),
        ];
  return { name, lines: [...lines, rests], remarks: remarksOf(notes) };
}

/** What a picture shows, as a table. */
export const figuresTable = ({ columns, rows }: ChartFigures, caption: string): PageTable => ({
  caption,
  rows: rows.map(([name = "", first = "", ...others]) => ({
    name,
    lines: [first, ...others.map((text, index) => `${columns[index + 2] ?? ""}: ${text}`)],
  })),
});

/** Nobody reads more rows on a page, and a mail must hold it. */
const mostRows = 500;

/** A figure in bold; a sentence as it is. */
const mostBold = 30;
const headline = (text: string): string => {
  const tag = text.length > mostBold ? "span" : "strong";
  return `<${tag}>${escapeHtml(text)}</${tag}>`;
};

/** A table as HTML. */
export function tableHtml({ caption, rows }: PageTable): string {
  if (rows.length === 0) return "";
  const shown = rows.slice(0, mostRows);
  const left = rows.length - shown.length;
  const rest = left > 0 ? `<p class="quiet">${several(left, "further row")} not shown on this page.</p>` : "";
  const row = ({ name, lines: [first = "", ...others], remarks = [] }: PageRow): string =>
    `<tr><th scope="row">${escapeHtml(name)}</th><td>${headline(first)}` +
    others.map((line) => `<span>${escapeHtml(line)}</span>`).join("") +
    (remarks.length > 0
      ? `<ul>${remarks.map((remark) => `<li><small>${escapeHtml(remark)}</small></li>`).join("")}</ul>`
      : "") +
    "</td></tr>";
  return `<table><caption>${escapeHtml(caption)}</caption><tbody>${shown.map(row).join("")}</tbody></table>${rest}`;
}
