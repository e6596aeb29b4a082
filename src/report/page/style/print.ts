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
