/**
 * Draws a Vega-Lite specification as SVG. A file of its own, since Vega is an ES module, which the cells of tslab cannot
 * import; in Node and in Deno this file can.
 */
exports.draw = async (specification) => {
  const [vega, vegaLite] = await Promise.all([import("vega"), import("vega-lite")]);
  const view = new vega.View(vega.parse(vegaLite.compile(specification).spec), { renderer: "none" });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
};
