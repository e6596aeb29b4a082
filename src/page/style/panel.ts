/** The sliders, and the explanation that opens above the page. */
import { twoColumnsFrom } from './base.ts';

export const panelStyle = `
.panel{background:var(--sheet);border:1px solid var(--line);border-radius:6px;padding:1.1rem 1.2rem;margin-bottom:2.6rem}
.panel h3{border:0;padding:0;margin:0 .5rem 0 0;display:inline-block}
.fold>summary{padding:0;color:inherit}.fold[open]>summary{margin-bottom:.3rem}.fold[open]>summary>.small{display:none}.fold>summary::marker{color:var(--accent)}
.standing{position:sticky;top:0;z-index:1;background:var(--sheet);padding:.55rem 0;margin:.5rem 0;border-block:1px solid var(--line);display:flex;flex-wrap:wrap;gap:0 .7rem;align-items:baseline}
@media (min-width:${twoColumnsFrom}){.standing{top:-1.1rem}}
.standing .label{flex-basis:100%;font-size:.875rem}
.standing strong{font:600 1.5rem/1.2 var(--serif)}
.refusal{color:var(--warn);border-left:3px solid var(--warn);padding-left:.7rem}
fieldset{border:0;margin:0;padding:.55rem 0 .35rem;min-width:0;border-bottom:1px solid var(--line)}
legend{display:flex;justify-content:space-between;gap:1rem;width:100%;padding:0;font-weight:600;float:left;margin-bottom:.25rem}
legend output{white-space:nowrap;font-weight:400}
.control{clear:both;display:grid;grid-template-columns:minmax(55%,1fr) auto;gap:0 1rem;align-items:baseline;font-size:.9375rem;padding:.2rem 0}
.control output{color:var(--accent);font-weight:600;text-align:right}
.control.moved output::before{content:"→ "}
.control input[type=range]{grid-column:1/-1;width:100%;height:1.75rem;margin:0;accent-color:var(--accent);cursor:pointer}
.control input.open:not(.set){accent-color:var(--grey)}
.switch{grid-template-columns:1fr auto auto}
.switch input{width:1.5rem;height:1.5rem;accent-color:var(--accent);margin:0;align-self:center}
.actions{display:flex;flex-wrap:wrap;gap:.5rem;margin:.9rem 0 .3rem}
.actions button,.close{font:inherit;font-size:.9375rem;color:var(--accent);background:none;border:1px solid var(--accent);border-radius:4px;padding:.4rem .75rem;min-height:2.25rem;cursor:pointer}
.actions button:hover,.close:hover{background:var(--accent);color:var(--sheet)}
.told{min-height:1.5em;font-size:.9375rem}
summary{cursor:pointer;padding:.3rem 0;color:var(--accent)}
details label{display:block;font-size:.875rem;margin-top:.5rem}
textarea{width:100%;font:.8125rem/1.45 ui-monospace,Menlo,Consolas,"Liberation Mono",monospace;color:var(--ink);background:var(--paper);border:1px solid var(--grey);border-radius:4px;padding:.5rem;resize:vertical;white-space:pre;overflow:auto}
textarea[data-command]{white-space:pre-wrap}
.simulated{border:1px solid var(--mark);border-left-width:4px;padding:.5rem .8rem;margin:0 0 1.2rem;font-size:.9375rem;overflow-wrap:anywhere}.simulated ul{margin:0;padding-left:1.1rem}
dialog{color:var(--ink);background:var(--sheet);border:1px solid var(--line);border-radius:8px;padding:0;width:min(44rem,calc(100vw - 2rem));max-height:min(85vh,60rem);box-shadow:0 12px 48px rgb(0 0 0/.3)}
dialog::backdrop{background:rgb(10 16 20/.5)}
.dialog-head{display:flex;justify-content:space-between;align-items:center;gap:1rem;position:sticky;top:0;background:var(--sheet);padding:.9rem 1.2rem;border-bottom:1px solid var(--line);z-index:1}
.dialog-head h2{font-size:1.2rem}
.dialog-body{padding:.8rem 1.2rem 1.3rem}
.dialog-body ul{list-style:none;margin:.2rem 0 0;padding:0 0 0 1rem;border-left:1px solid var(--line)}
.dialog-body li{margin-top:.55rem}
.dialog-body p{margin:.1rem 0}
.dialog-body .number{white-space:nowrap}
.detail{color:var(--soft);font-size:.9375rem;overflow-wrap:anywhere}
article.year[hidden]{display:none!important}
html:not(.live) .panel{display:none}
html:not(.live) button.figure{pointer-events:none;text-decoration:none}
`;

/** Two pages of A4: no sliders, closer lines, patterns kept. */
export const printStyle = `
@media print{
@page{size:A4;margin:9mm 12mm}
:root{--paper:#fff;--sheet:#fff;--ink:#000;--soft:#444;--line:#ccc;--accent:#14506b;--solid:#14506b;--tint:#b9d3df;--grey:#666;--warn:#8c2f12;--mark:#000;color-scheme:light}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{font-size:8.4pt;line-height:1.2}.figure{line-height:inherit}
.page{max-width:none;padding:0}
.panel,nav.years,.screen,.swipe,.hint,dialog,noscript{display:none!important}
article.year{display:block!important}
article.year[hidden]{display:none!important}
article.year section{margin-bottom:1.5mm}
header.masthead{margin-bottom:1mm}
h1{font-size:16pt}h2{font-size:12.5pt;float:left;margin-right:4mm}.period+*{clear:both}h3{font-size:10.5pt;padding-top:.9mm;margin-bottom:.7mm;border-top-width:1px}h4{font-size:8.6pt;margin:1mm 0 .4mm}
p{margin:.3mm 0}.about>div{grid-template-columns:14mm 1fr}.about{gap:0}.note,.small,.about,.scroll table,.day{font-size:7.6pt}.note,.lead,.about,.plain>li{max-width:none}
.simulated{font-size:7.6pt;padding:.6mm 2mm;margin:0 0 1.4mm}.simulated ul{display:grid;grid-template-columns:1fr 1fr;column-gap:7mm}
.kicker{font-size:7pt;margin:0}
.period{font-size:9pt;margin:0;line-height:15pt}
.headline{margin:1.4mm 0 1.2mm}.headline .label{flex-basis:auto}.headline strong{font-size:21pt}
.year-bar .bar{height:4mm}
.facts{gap:1mm 7mm;margin-top:1.2mm}.facts dt{font-size:7.5pt}.facts dd{font-size:9pt}.facts.further{padding-top:1mm}
button.figure{text-decoration:none}
ul.bars>li{display:grid!important;margin-bottom:.3mm;grid-template-columns:57mm 53mm 1fr!important;align-items:center}ul.bars li .value{font-size:8.4pt;white-space:nowrap}
ul.bars:not(.spending,.flows) .name{grid-row:1;grid-column:1}
ul.bars:not(.spending,.flows) .value{grid-row:1;grid-column:2;text-align:left}
ul.bars:not(.spending,.flows) .bar{grid-row:1;grid-column:3}
ul.spending>li{grid-template-columns:51mm 82mm 1fr!important}ul.spending li .value{font-size:7.8pt}
ul.flows>li{grid-template-columns:72mm 1fr 32mm!important}ul.flows li .value{white-space:normal}ul.flows .bar{grid-column:3}
.bar{height:2.6mm}ul.spending .bar{height:2mm}ul.flows .bar{height:1.6mm}
.scroll{overflow:visible;background:none!important;margin:0 0 .5mm}
th,td{padding:.15mm 3mm .15mm 0}thead th{font-size:7.5pt}.doubts thead th:first-child,.regimes thead th:first-child{font-size:8pt;padding-top:.6mm}
tr,.scroll,.parts,.day,.plain>li,.bars>li,p,h3,h4{break-inside:avoid}h3,h4,.lead{break-after:avoid}tr.total,.sum{break-before:avoid}
.parts table,.parts thead{display:block}.parts tbody,.plain{display:grid;grid-template-columns:1fr 1fr;column-gap:7mm}
.parts tr{display:grid;grid-template-columns:1fr 16.5mm 29.5mm}.parts th,.parts td{padding-right:2.4mm}.parts tbody tr.total{grid-column:1}.parts thead tr{width:calc(50% - 3.5mm)}.parts tbody tr:nth-child(2)>*{border:0}
.time-line{height:116px;margin:-4.8mm 0 0}
ol.days{gap:0 7mm;margin-top:0}ol.days>li{padding-bottom:1mm}
.day caption{padding-bottom:.2mm}.day-head{padding-right:2mm}.wide{min-width:0}.wide th[scope=row]{position:static}.day th,.day td{padding:0}.day tr:first-child>*{padding-top:.3mm}.day td.number{padding-right:2mm}
.day .letter{font-size:6pt;line-height:3.1mm;width:3.4mm;align-self:center}
.sum{margin-top:0}
.plain>li{padding:.3mm 0}
footer{font-size:6.6pt;padding-top:.6mm}.plain{font-size:7.8pt}
}
`;
