import { adaptiveStyle } from "../to-svg.js";

/** The style sheet of a page: light and dark, phone and desk, and paper. */
export const pageStyle = (): string =>
  [
    adaptiveStyle(":root"),
    ":root{color-scheme:light dark}",
    "*{box-sizing:border-box}",
    "html{-webkit-text-size-adjust:100%;text-size-adjust:100%}",
    "body{margin:0;background:var(--chart-ground);color:var(--chart-ink);font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;overflow-wrap:anywhere}",
    "header,nav,main,footer{max-width:72rem;margin:0 auto;padding:0 1rem}",
    "h1{font-size:1.6rem;line-height:1.2;margin:1.5rem 0 .5rem}",
    "h2{font-size:1.3rem;line-height:1.25;margin:2.5rem 0 .5rem;padding-top:1rem;border-top:2px solid var(--chart-quiet)}",
    "h3{font-size:1.05rem;margin:1.5rem 0 .5rem}",
    "p,figure{margin:.5rem 0}",
    "a{color:var(--chart-ink)}",
    ".quiet,small{color:var(--chart-quiet);font-size:.875rem}",
    ".result{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem 2rem;align-items:start}",
    "figure svg{display:block;width:100%;height:auto;max-width:32rem}",
    "table{width:100%;table-layout:fixed;border-collapse:collapse;margin:0 0 1rem}",
    "caption{text-align:left;font-weight:600;padding:.25rem 0}",
    "th,td{text-align:left;vertical-align:top;padding:.35rem .5rem .35rem 0;border-top:1px solid var(--chart-grid)}",
    "th{width:36%;font-weight:600;font-size:.9rem;hyphens:auto}",
    "td span{display:block}",
    "ul{margin:.25rem 0;padding-left:1.1rem}",
    "nav ul{columns:14rem;padding-left:1.1rem}",
    "footer{margin:3rem auto 2rem}",
    "@media screen and (max-width:40rem){figure{margin:.5rem -.75rem}}",
    "@media (min-width:60rem){.result.pictured{grid-template-columns:minmax(0,27rem) minmax(0,1fr)}}",
    "@media print{body{font-size:11pt}section,figure,tr{break-inside:avoid}h2{break-after:avoid}nav{display:none}figure svg{max-width:11cm}section{break-inside:auto}}",
  ].join("");
