/** The look of the page: the colours of the report, figures that align, heads and totals that stay in sight while a long table scrolls. */
import { palette } from './palette.ts';

/** The width below which the columns that give way first are left out. */
const narrow = '40rem';

export const pageStyle = `${palette}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); }
main { max-width: 84rem; margin: 0 auto; padding: clamp(.75rem, 2vw, 2rem); }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.5rem, 1.2rem + 1.5vw, 2.2rem); margin: .5rem 0; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 .5rem; padding-top: .6rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.1rem; margin: 1.4rem 0 .4rem; }
dl { display: grid; grid-template-columns: max-content auto; gap: .1rem 1rem; margin: .6rem 0; }
dt { color: var(--soft); }
dd { margin: 0; }
p { max-width: 48rem; margin: .6rem 0; }
.wide { position: relative; overflow: auto; max-height: calc(100vh - 1rem); margin: 1rem 0; border: 1px solid var(--line); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .9375rem; font-variant-numeric: tabular-nums lining-nums; }
th, td { padding: .25rem .8rem .25rem .45rem; text-align: left; font-weight: normal; white-space: nowrap; background: var(--paper); }
th:first-child { position: sticky; left: 0; white-space: normal; min-width: 13rem; overflow-wrap: anywhere; z-index: 1; border-right: 1px solid var(--line); }
th bdi { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
thead th { position: sticky; top: 0; z-index: 2; color: var(--soft); font-size: .8125rem; border-bottom: 1px solid var(--ink); vertical-align: bottom; }
thead th:first-child, tfoot th:first-child { z-index: 3; }
tbody tr:nth-child(even) > * { background: var(--sheet); }
tbody tr + tr > * { border-top: 1px solid var(--line); }
tfoot > tr > * { position: sticky; bottom: 0; z-index: 2; border-top: 2px solid var(--ink); font-weight: 600; }
.n { text-align: right; }
tr.strong > *, tr.group > *, tr.total > * { font-weight: 600; }
tbody tr.total > * { border-top: 2px solid var(--ink); }
.out > *, .note { color: var(--soft); }
.note { font-size: .9375rem; }
.mark { color: var(--mark); font-weight: 600; position: absolute; }
.narrow { display: none; }
.swipe { text-align: right; margin-bottom: -.6rem; }
@media screen and (max-width: ${narrow}) {
  .less { display: none; }
  .narrow { display: block; }
  table { font-size: .8125rem; }
  thead th { font-size: .75rem; }
  th, td { padding: .25rem .6rem .25rem .3rem; }
  th:first-child { min-width: 7.5rem; }
}
@media print {
  @page { size: A4 landscape; margin: 10mm; }
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #ccc; --mark: #000; color-scheme: light; }
  body { font-size: 8.5pt; line-height: 1.25; }
  main, p { max-width: none; padding: 0; }
  h1 { font-size: 15pt; }
  h2 { font-size: 11pt; margin-top: 5mm; break-after: avoid; }
  table, thead th, .note { font-size: 8pt; }
  th, td { padding: .4mm 3mm .4mm 1mm; position: static !important; }
  th:first-child { min-width: 62mm; border-right: 0; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr { break-inside: avoid; }
  tfoot tr { break-before: avoid; }
  .wide { overflow: visible; max-height: none; border: 0; margin: 2mm 0; }
}
`;
