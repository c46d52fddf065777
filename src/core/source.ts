/** How a source knows: it defines, it measured, it quotes, or it is a habit of the trade. */
export type SourceKind = "primary" | "measured" | "secondary" | "rule-of-thumb";

/** Where a constant comes from. */
export interface Source {
  /** Short stable name, used in notes and definitions. */
  readonly id: string;
  /** Title of the page, paper or report. */
  readonly title: string;
  /** Who published it. */
  readonly publisher: string;
  /** Year of the edition used. */
  readonly year: number;
  /** Where to find it. */
  readonly address: string;
  /** How the source knows. */
  readonly kind: SourceKind;
  /** What the source does not cover, or how it was read. */
  readonly limits?: string;
}
