/** The look of the page: the reader's own colours, figures that align, a table that scrolls by itself on a phone. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b1f24; --faint: #57606a; --line: #d0d7de; --paper: #fff; --band: #f6f8fa; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --faint: #9da7b3; --line: #3d444d; --paper: #0d1117; --band: #161b22; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; margin: .5rem 0; }
h2 { font-size: 1.125rem; margin: 2rem 0 .5rem; }
.wide { overflow-x: auto; margin: 1rem 0; }
.wide:focus-visible { outline: 2px solid; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .6rem; text-align: left; font-weight: normal; white-space: nowrap; }
tbody th { white-space: normal; min-width: 11rem; overflow-wrap: anywhere; }
thead th { color: var(--faint); border-bottom: 1px solid var(--line); }
tbody tr:nth-child(even) { background: var(--band); }
tfoot th, tfoot td { border-top: 2px solid var(--ink); font-weight: bold; }
.n { text-align: right; }
.out th, .out td, .note { color: var(--faint); }
sup { line-height: 0; }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  body { font-size: 9pt; }
  main { max-width: none; padding: 0; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr { break-inside: avoid; }
  .wide { overflow: visible; }
}
`;
