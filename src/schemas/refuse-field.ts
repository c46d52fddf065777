import type * as z from "zod";
import type { ErrorCode } from "../core/error-codes.js";

/** Refuses a field for what other fields of the same object hold. */
export const refuseField = (context: z.RefinementCtx, message: ErrorCode, field: string): void =>
  context.addIssue({ code: "custom", message, path: [field] });
