/**
 * Draws a Vega-Lite specification as SVG.
 *
 * @param specification - the specification, as in https://vega.github.io/vega-lite/docs/
 */
export declare function draw(specification: object): Promise<string>;
