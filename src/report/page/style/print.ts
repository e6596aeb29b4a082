/** Two pages of A4: no sliders, closer lines, patterns kept. */
export const printStyle = `
@media print{
@page{size:A4;margin:11mm 13mm}
:root{--paper:#fff;--sheet:#fff;--ink:#000;--soft:#444;--line:#ccc;--accent:#14506b;--solid:#14506b;--tint:#b9d3df;--grey:#666;--warn:#8c2f12;--mark:#000;color-scheme:light}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{font-size:8.6pt;line-height:1.24}
.page{max-width:none;padding:0}
.panel,nav.years,.screen,.hint,dialog,noscript,.told{display:none!important}
article.year{display:block!important}
article.year[hidden]{display:none!important}
article.year section{margin-bottom:2.4mm}
header.masthead{margin-bottom:2.5mm}
h1{font-size:17pt}h2{font-size:12.5pt}h3{font-size:11pt;padding-top:1.2mm;margin-bottom:1.6mm;border-top-width:1px}h4{font-size:9pt;margin:1.6mm 0 .6mm}
p{margin:.4mm 0}.about>div{grid-template-columns:14mm 1fr}.about{gap:0}.note,.small,.about,.scroll table,.day{font-size:7.8pt}.note,.lead,.about,.plain>li{max-width:none}
.kicker{font-size:7pt;margin:0}
.period{font-size:9pt;margin:.5mm 0 1mm}
.headline{margin:2mm 0 1.2mm}.headline strong{font-size:21pt}
.year-bar .bar{height:5mm}
.facts{gap:1mm 7mm;margin-top:1.2mm}.facts dt{font-size:7.5pt}.facts dd{font-size:9pt}.facts.further{padding-top:1mm}
button.figure{text-decoration:none}
ul.bars>li{display:grid!important;margin-bottom:.9mm;grid-template-columns:44mm 56mm 1fr!important;align-items:center}ul.bars li .value{font-size:8.6pt;white-space:nowrap}
ul.bars:not(.spending,.flows) .name{grid-row:1;grid-column:1}
ul.bars:not(.spending,.flows) .value{grid-row:1;grid-column:2;text-align:left}
ul.bars:not(.spending,.flows) .bar{grid-row:1;grid-column:3}
ul.spending>li{grid-template-columns:44mm 86mm 1fr!important}ul.spending li .value{font-size:7.8pt}
ul.flows .bar{grid-column:3}
.bar{height:2.6mm}ul.spending .bar{height:2mm}ul.flows .bar{height:1.6mm}
.scroll{overflow:visible;background:none!important;margin:.8mm 0}
th,td{padding:.3mm 3mm .3mm 0}thead th{font-size:7.5pt}
tr,.day,.plain>li,h3,h4{break-inside:avoid}h3,h4{break-after:avoid}tr.total{break-before:avoid}
.time-line{height:116px;margin:-4mm 0 0}
ol.days{grid-template-columns:repeat(2,1fr);gap:2mm 8mm;margin-top:0}
.day caption{padding-bottom:.5mm}.day-head{padding-right:2mm}.wide{min-width:0}.wide th[scope=row]{position:static}.day th,.day td{padding:0}.day td.number{padding-right:2mm}
.day .letter{font-size:6.5pt;line-height:3.6mm;width:3.7mm}
.sum{margin-top:1mm}
.plain>li{padding:.5mm 0}
footer{font-size:7pt;padding-top:1mm}
}
`;
