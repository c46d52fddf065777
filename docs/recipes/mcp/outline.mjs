// JSON Schemas as short as a model can bear: what a tool tells of itself is read before every conversation. The library
// judges what comes in by its own schemas all the same, and what goes out is what it returns.
// @ts-check

/** @typedef {Readonly<Record<string, any>>} Schema */

/** What a result of the library is called inside of the input of a function that also takes bare numbers. */
const measured = "A measured value: a result of another tool, as it came.";

/** Whether a schema is that of a result of the library, which says by which model it came about. */
const isMeasured = ({ properties }) => properties?.model !== undefined && properties.basis !== undefined;

/**
 * The schema of an input, in which results of the library are named and not spelled out.
 *
 * @param {any} schema
 * @returns {any}
 */
export function withoutMeasures(schema) {
  if (Array.isArray(schema)) return unique(schema.map(withoutMeasures));
  if (typeof schema !== "object" || schema === null) return schema;
  if (isMeasured(schema)) return { type: "object", description: measured };
  return Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, withoutMeasures(part)]));
}

/** The forms of a measured value, known and unknown, are one after that. */
const unique = (/** @type {readonly any[]} */ parts) => {
  const seen = new Set();
  return parts.filter((part) => {
    const text = JSON.stringify(part);
    return seen.has(text) ? false : seen.add(text);
  });
};

/**
 * The schema of a result down to its fields: their names, their types and what they are, and not what is inside of them.
 *
 * @param {Schema} schema - of an object
 */
export function outline({ $schema, type, title, description, properties, required }) {
  const fields = Object.entries(properties ?? {}).map(([name, field]) => [name, leafOf(field)]);
  return { $schema, type, title, description, properties: Object.fromEntries(fields), required };
}

/** What a field is, without what is inside of it. */
const leafOf = (/** @type {Schema} */ { type, description, enum: words }) =>
  Object.fromEntries(Object.entries({ type, description, enum: words }).filter(([, part]) => part !== undefined));
