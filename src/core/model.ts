/** Name and version of a model, such as `engagement-rate@1`. The version changes when any number it can return does. */
export type ModelId = `${string}@${number}`;
