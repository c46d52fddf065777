import { fieldNames, fieldOf } from "../../rows/fields.js";
import { CreatorRows } from "./creator-rows.js";
import { readHeader } from "./header.js";
import type { Shape } from "./shape.js";

/** A row is a post or a creator. */
export const creatorShape: Shape = {
  fieldOf,
  fieldNames,
  open: (cells, columns, options) => {
    const header = readHeader(cells, columns);
    return { unknown: header.unknown, rows: new CreatorRows(header, options) };
  },
};
