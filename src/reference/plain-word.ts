/** A word without what people write differently: `usageRights`, `Usage rights` and `usage-rights` are one. */
export const plainWord = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, "");
