import { mostProblems } from "../core/checks.js";
import { errorMeanings } from "../core/index.js";
import type { Complaint } from "./entry.js";
import { printable } from "./printable.js";

/** Complaints of one entry that are told one by one. */
const mostTold = 5;

/**
 * Says what is wrong with an entry, a line for each complaint: where, which, and what that means. Never what was
 * received: the output of a command ends up in logs.
 *
 * @param complaints - what is wrong with it
 */
export function describeComplaints(complaints: readonly Complaint[]): string {
  const told = complaints.slice(0, mostTold).map(({ line, path, code }) => {
    const place = path === "" ? "" : `${printable(path)}: `;
    return `line ${line}: ${place}${code} (${errorMeanings[code]})\n`;
  });
  const more = complaints.length - told.length;
  // The list of problems ends at a hundred, whatever comes behind it.
  const atLeast = complaints.length >= mostProblems ? "at least " : "";
  return told.join("") + (more > 0 ? `line ${complaints[0]?.line}: and ${atLeast}${more} more\n` : "");
}

/**
 * The same for programs: JSON Lines, one complaint a line.
 *
 * @param complaints - what is wrong with an entry
 */
export function listComplaints(complaints: readonly Complaint[]): string {
  return complaints.map(({ line, path, code }) => `${JSON.stringify({ line, path, code })}\n`).join("");
}
