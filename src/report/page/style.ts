/**
 * The sheet of headed paper that the report is written on. Dark where the reader's screen is, black on white in print, and it
 * reads at 200 % zoom: wide tables scroll by themselves.
 */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #57606a; --line: #d0d7de; --paper: #fff; --block: #b42318; --justify: #c2590c; --warn: #e0b43b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8eb; --quiet: #a0a8b2; --line: #3d444d; --paper: #16191d; --block: #f0776b; --justify: #f0a15a; --warn: #ecd27f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; }
header { border-bottom: 3px double var(--ink); padding-bottom: .5rem; }
h1 { font-size: 1.4rem; margin: 0; }
h2 { font-size: 1.1rem; margin: 2.5rem 0 .25rem; }
p { margin: .25rem 0 .75rem; max-width: 46rem; }
.quiet, caption, .legend { color: var(--quiet); font-size: .875rem; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 1.25rem 0; padding: 0; list-style: none; }
.figures b { display: block; font-size: 1.75rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.chart { width: 100%; height: auto; margin: .5rem 0; font-size: 13px; }
.chart text { fill: var(--ink); }
.block { fill: var(--block); } .justify { fill: var(--justify); } .warn { fill: var(--warn); }
.hatch { stroke: var(--paper); stroke-width: 1; fill: none; } .dot { fill: var(--ink); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
.legend svg { margin-right: .4rem; vertical-align: -2px; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: .875rem; }
caption { text-align: left; padding: .25rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .75rem .3rem 0; text-align: left; vertical-align: top; }
thead th { border-bottom-color: var(--ink); white-space: nowrap; }
tbody th { font-weight: 400; overflow-wrap: anywhere; min-width: 8rem; }
summary { cursor: pointer; padding: .5rem 0; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.n, thead th.n { text-align: right; font-variant-numeric: tabular-nums; }
@media print { :root { color-scheme: light; --ink: #000; --quiet: #333; --line: #999; --paper: #fff; } figure, tr { break-inside: avoid; } thead th { white-space: normal; } th, td { padding-right: .4rem; } details::details-content { content-visibility: visible; block-size: auto; } }
`;
