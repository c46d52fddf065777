import type { Source } from "../../core/source.js";

/** Where the colours of charts come from. */
export const chartSources = {
  "okabe-ito-2008": {
    id: "okabe-ito-2008",
    title: "Color Universal Design (CUD): how to make figures and presentations that are friendly to colorblind people",
    publisher: "Okabe, M. and Ito, K., University of Tokyo",
    year: 2008,
    address: "https://jfly.uni-koeln.de/color/",
    kind: "primary",
    limits:
      "The colours of marks, of which those were taken that stand out from the ground by 3 to 1. The greys of text and ground are the library's own; a test holds text at 4.5 to 1.",
  },
} as const satisfies Readonly<Record<string, Source>>;
