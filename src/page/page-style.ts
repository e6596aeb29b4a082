/** The look of the page: that of every document, and what only the page has: figures that open, bars, sliders, a dialog. */
import { pageStyle } from '../output/document-html.ts';

/** The width of a page that has room for the sliders beside its figures. */
const twoColumnsFrom = '68rem';

const screenStyle = `
:root{-webkit-text-size-adjust:100%;--mono:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
body{font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
.page{max-width:80rem;margin:0 auto;padding:clamp(1rem,3vw,2.5rem) clamp(1rem,4vw,3rem) 3rem}
main{max-width:none;padding:0}
h1 bdi,label bdi{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:5;overflow:hidden}
h2{font-size:1.35rem;border:0;padding:0;margin:0 0 .6rem}
h3{font-size:1.3rem;padding-top:.7rem;border-top:2px solid var(--ink);margin:0 0 .6rem}
section>h3:not(:first-child){margin-top:1.8rem}
bdi{overflow-wrap:anywhere}
code,textarea{font:.8125rem/1.45 var(--mono)}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}
header{margin-bottom:1.6rem}
.kicker{margin:0 0 .35rem;color:var(--soft);font-size:.8rem;letter-spacing:.09em;text-transform:uppercase}
.label,.of{color:var(--soft)}
nav.years,.views{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;border-bottom:1px solid var(--line);margin-bottom:1.6rem}
nav.years a,.views button{font:inherit;color:var(--soft);background:none;border:0;text-decoration:none;padding:.5rem 0;border-bottom:3px solid transparent;margin-bottom:-1px;cursor:pointer}
nav.years a:hover,.views button:hover{color:var(--ink)}
nav.years a[aria-current],.views [aria-pressed=true]{color:var(--ink);font-weight:600;border-color:var(--accent)}
.views{border:0;margin-bottom:.6rem}
.figure{font:inherit;color:inherit;background:none;border:0;margin:0;padding:0;position:relative;white-space:nowrap;line-height:1.35}
button.figure{cursor:pointer;text-decoration:underline dotted 1px var(--grey);text-underline-offset:.22em}
button.figure:hover{color:var(--accent);text-decoration-style:solid;text-decoration-color:currentColor}
section{margin-bottom:2.6rem}
dl{max-width:46rem;font-size:.9375rem}
.headline{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .8rem;margin:1.5rem 0 .7rem;max-width:none}
.headline strong{font:600 clamp(2.2rem,1.4rem + 4vw,3.4rem)/1.05 var(--serif);letter-spacing:-.015em}
.headline .figure{white-space:normal}
.headline strong .figure{text-decoration:none}
.headline strong .figure:hover{text-decoration:underline dotted 2px}
.headline .label{flex-basis:100%}
.headline .mark,.facts .mark{position:static}
.facts{display:flex;flex-wrap:wrap;gap:.8rem 2.2rem;margin:.9rem 0 0;max-width:none}
.facts dt{font-size:.875rem}
.facts dd{font-size:1.1rem}
.facts.further{border-top:1px solid var(--line);padding-top:.8rem}
svg{overflow:visible}
.bar,.time-line,.curve{display:block;width:100%}
.bar{height:.5rem;margin:.25rem 0 .15rem}
.year-bar .bar{height:1.9rem}
.bar+.bar{margin-top:0}
.fixed{fill:var(--solid)}
.variable{fill:url(#stripes)}
.pending{fill:url(#dots);stroke:var(--solid);y:.5px;height:calc(100% - 1px)}
.missed{fill:none;stroke:var(--grey);stroke-dasharray:3 3;y:.5px;height:calc(100% - 1px)}
.spent{fill:var(--grey)}
.over{fill:url(#cross)}
.stripe-ground{fill:var(--tint)}.dot-ground{fill:var(--sheet)}
.stripe-line{stroke:var(--solid);stroke-width:2}
.dot{fill:var(--solid)}
.cross-line{stroke:var(--warn);stroke-width:1.6}
.key{width:1.4rem;height:.8rem;margin-right:.5rem;vertical-align:-.05rem}
.defs{position:absolute;width:0;height:0}
.time-line{height:116px;margin-top:-.4rem}
.curve{height:200px;margin:.6rem 0 1.2rem}
.axis,.tick{stroke:var(--grey)}
.stem,.cash{stroke:var(--solid);stroke-width:2.5}
.head{fill:var(--solid)}
.lowest{fill:var(--sheet);stroke:var(--warn);stroke-width:2}
.curve .over{opacity:.35}
svg text{fill:var(--soft);text-anchor:middle;font:400 .8125rem var(--sans)}
svg .letter{fill:var(--ink);font-weight:600}
svg .start{text-anchor:start}
svg .end{text-anchor:end}
.curve-key{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;margin:.4rem 0}
.curve-key .key{width:2.6rem}
.budget h2{border-top:2px solid var(--ink);padding-top:.7rem;margin-top:2.6rem}
.wide{max-height:none;border:0;margin:.4rem 0 .8rem}
th,td{vertical-align:baseline;padding:.25rem .6rem .25rem .3rem}
tr>:first-child{min-width:10rem;border-right:0;padding-left:0}
thead tr>:first-child{color:var(--ink);font-weight:600;font-size:.9375rem}
td:not(.n){color:var(--soft);font-size:.875rem;min-width:7rem}
thead th{white-space:normal}
.payments tr>:first-child{white-space:nowrap}
tbody tr:nth-child(even)>*{background:none}
ul{list-style:none;margin:0;padding:0}
section>ul>li,.part>ul>li{padding:.3rem 0;border-top:1px solid var(--line);max-width:48rem}
.panel{background:var(--sheet);border:1px solid var(--line);border-radius:6px;padding:1.1rem 1.2rem;margin-bottom:2.6rem}
.panel h3{border:0;padding:0;margin:0 .5rem 0 0;display:inline-block}
summary{cursor:pointer;padding:.3rem 0;color:var(--accent)}
.fold>summary{padding:0;color:inherit}.fold>summary>.note{display:block}.fold>summary::marker{color:var(--accent)}
.standing{position:sticky;top:0;z-index:1;background:var(--sheet);padding:.55rem 0;margin:.5rem 0;border-block:1px solid var(--line);display:flex;flex-wrap:wrap;gap:0 .7rem;align-items:baseline}
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
.control:not(.moved) .open{accent-color:var(--grey)}
.switch{grid-template-columns:1fr auto auto}
.switch input{width:1.5rem;height:1.5rem;accent-color:var(--accent);margin:0;align-self:center}
.actions{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5rem;margin:.9rem 0 .3rem}
.actions button,.close{font:inherit;font-size:.9375rem;color:var(--accent);background:none;border:1px solid var(--accent);border-radius:4px;padding:.4rem .75rem;min-height:2.25rem;cursor:pointer}
.actions button:hover,.close:hover{background:var(--accent);color:var(--sheet)}
.copied{min-height:1.5em;font-size:.9375rem}
details label{display:block;font-size:.875rem;margin-top:.5rem}
.control label{margin:0;font-size:inherit}
textarea{width:100%;color:var(--ink);background:var(--paper);border:1px solid var(--grey);border-radius:4px;padding:.5rem;resize:vertical;white-space:pre;overflow:auto}
textarea[data-command]{white-space:pre-wrap}
.simulated{border:1px solid var(--mark);border-left-width:4px;padding:.5rem .8rem;margin:0 0 1.2rem;font-size:.9375rem;overflow-wrap:anywhere}
.simulated p{margin:0}
.simulated ul{columns:24rem}
.refused [data-glance],.refused [data-detail],.refused .standing,.refusal:empty{display:none}
dialog{color:var(--ink);background:var(--sheet);border:1px solid var(--line);border-radius:8px;padding:0;width:min(44rem,calc(100vw - 2rem));max-height:min(85vh,60rem);box-shadow:0 12px 48px rgb(0 0 0/.3)}
dialog::backdrop{background:rgb(10 16 20/.5)}
.dialog-head{display:flex;justify-content:space-between;align-items:center;gap:1rem;position:sticky;top:0;background:var(--sheet);padding:.9rem 1.2rem;border-bottom:1px solid var(--line);z-index:1}
.dialog-head h2{font-size:1.2rem;margin:0}
.dialog-body{padding:.8rem 1.2rem 1.3rem}
.dialog-body ul{margin:.2rem 0 0;padding-left:1rem;border-left:1px solid var(--line)}
.dialog-body li{margin-top:.55rem}
.dialog-body p{margin:.1rem 0;overflow-wrap:anywhere}
.dialog-body .amount{white-space:nowrap}
footer{border-top:1px solid var(--line);padding-top:1rem;color:var(--soft);font-size:.875rem}
footer p{overflow-wrap:anywhere;max-width:none}
article.year[hidden]{display:none!important}
html:not(.live) .panel,html:not(.live) .views{display:none}
html:not(.live) button.figure{pointer-events:none;text-decoration:none}
@media (min-width:${twoColumnsFrom}){
.doubts tr>:first-child{min-width:14rem}
.standing{top:-1.1rem}
article.year{display:grid;grid-template-columns:minmax(0,1fr) 21rem;grid-template-rows:auto auto 1fr;column-gap:2.75rem}
article.year>.above{grid-column:1/-1}
article.year>[data-glance],article.year>.rest{grid-column:1;min-width:0}
article.year>.panel{grid-column:2;grid-row:2/4;position:sticky;top:1.25rem;align-self:start;max-height:calc(100vh - 2.5rem);overflow:auto}
}
@media screen and (max-width:40rem){.wide tr{padding-left:0}}
@media (min-width:40rem){td:not(.n),thead th:not(.n,:first-child){padding-left:1rem}}
@media (min-width:${twoColumnsFrom}) and (max-width:78rem){
table{font-size:.8125rem}
tr>:first-child,.doubts tr>:first-child{min-width:8rem}
td:not(.n){min-width:5rem;padding-left:.5rem}
}
@media (prefers-reduced-motion:no-preference){.bar rect{transition:x .25s ease,width .25s ease}}
`;

/** Two pages of A4: no sliders, smaller letters, closer lines, patterns kept. */
const printStyle = `
@media print{
@page{size:A4 portrait;margin:9mm 12mm}
:root{font-size:8.2pt;--accent:#14506b;--solid:#14506b;--tint:#b9d3df;--grey:#666;--warn:#8c2f12}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body,.figure{line-height:1.2}
.page{max-width:none;padding:0}
.panel,nav.years,.views,.screen,.hint,dialog,noscript{display:none!important}
article.year{display:block}
.budget{break-before:page}
.cash-curve,li{break-inside:avoid}
.payments .kept{break-inside:auto}
section,header,.simulated{margin-bottom:1.5mm}
h2,p,dl,.wide{margin:.3mm 0}
.headline{margin:1.2mm 0}
h3{padding-top:.9mm;margin:0 0 .5mm;border-top-width:1px}
th,td{padding:.15mm 3mm .15mm 0}
td:not(.n){min-width:0}
.headline .label{flex-basis:auto}
.headline strong{font-size:2.6rem}
.facts{gap:.6mm 7mm;margin-top:1mm}
.bar{height:1.2mm;margin:.2mm 0}
.time-line{margin-top:-4mm}
section>ul>li{padding:.3mm 0}
button.figure{text-decoration:none}
}
`;

export const style = [pageStyle, screenStyle, printStyle].join('').replaceAll('\n', '');
