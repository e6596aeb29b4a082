/** Bars, the line of time, tables and lists of facts. */
export const figuresStyle = `
.period::first-letter{text-transform:uppercase}
.period{font-size:1.05rem;margin:.3rem 0 .9rem}
dl{margin:0}dd{margin:0}
.about{display:grid;gap:.15rem;font-size:.9375rem;max-width:46rem}
.about>div{display:grid;grid-template-columns:5rem 1fr}
.about dt{color:var(--soft)}
.headline{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .8rem;margin:1.5rem 0 .7rem}
.headline strong{font:600 clamp(2.2rem,1.4rem + 4vw,3.4rem)/1.05 var(--serif);letter-spacing:-.015em}
.headline .figure{white-space:normal}
.headline strong .figure{text-decoration:none}
.headline strong .figure:hover{text-decoration:underline dotted 2px}
.headline .label{flex-basis:100%}
.bar{display:block;width:100%;height:14px;overflow:visible}
.year-bar .bar{height:30px}
.fixed{fill:var(--solid)}
.variable{fill:url(#stripes)}
.pending{fill:url(#dots);stroke:var(--solid);y:.5px;height:calc(100% - 1px)}
.missed{fill:none;stroke:var(--grey);stroke-dasharray:3 3;y:.5px;height:calc(100% - 1px)}
.spent{fill:var(--grey)}
.over{fill:url(#cross)}
.flow{fill:var(--solid)}
.stripe-ground,.dot-ground{fill:var(--tint)}.dot-ground{fill:var(--sheet)}
.stripe-line{stroke:var(--solid);stroke-width:2}
.dot{fill:var(--solid)}
.cross-line{stroke:var(--warn);stroke-width:1.6}
.key{width:1.4rem;height:.8rem;margin-right:.5rem;vertical-align:-.05rem;overflow:visible}
.facts{display:flex;flex-wrap:wrap;gap:.8rem 2.2rem;margin:.9rem 0 0}
.facts dt{color:var(--soft);font-size:.875rem}
.facts dd{font-size:1.1rem}
.facts.further{border-top:1px solid var(--line);padding-top:.8rem}
ul.bars,ol.days,ul.plain{list-style:none;margin:0;padding:0}
ul.bars>li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.1rem 1rem;align-items:baseline;margin-bottom:.9rem}
ul.bars .bar{flex-basis:100%}
ul.bars .value{white-space:nowrap}ul.flows .value{white-space:normal}
ul.spending .name{flex-basis:100%;font-weight:600}
ul.spending .value{font-size:.9375rem;white-space:normal}
ul.spending .bar{height:9px;margin-bottom:.2rem}
ul.flows .bar{height:6px}
@media (min-width:40rem){
ul.bars:not(.flows)>li{display:grid}
ul.bars:not(.spending,.flows)>li{grid-template-columns:14.5rem 1fr;grid-auto-flow:row;align-items:center}
ul.bars:not(.spending,.flows) .name{grid-row:1/3;text-wrap:balance}
ul.bars:not(.spending,.flows) .value{text-align:left;grid-column:2;grid-row:1}
ul.bars:not(.spending,.flows) .bar{grid-column:2;grid-row:2}
ul.spending>li{grid-template-columns:14.5rem 17rem 1fr;align-items:center;gap:.1rem .5rem}
ul.spending .name{grid-column:1;grid-row:1/3;font-weight:400}
ul.spending .value{grid-column:2}
ul.spending .bar{grid-column:3;margin:0}
}
.time-line{display:block;width:100%;height:120px;overflow:visible}
.axis,.tick{stroke:var(--grey)}
.stem{stroke:var(--solid);stroke-width:3}
.head{fill:var(--solid)}
.time-line text{fill:var(--ink);text-anchor:middle;font:600 .8125rem var(--sans)}
.time-line .year-name{fill:var(--soft);font-weight:400}
ol.days{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:1.4rem 2.5rem;margin-top:1rem}
@media print,(min-width:44rem){
ol.days{grid-template-columns:1fr 1fr;grid-template-rows:repeat(5,auto) 1fr}
ol.days>li:last-child:nth-child(n+2):nth-child(-n+6){grid-column:2;grid-row:1/7}
ol.days>li:not(:last-child):nth-last-child(-n+6):nth-child(-n+5){grid-column:1}
}
.day{width:100%;border-collapse:collapse;font-size:.9375rem}
.day caption{padding-bottom:.3rem;border-bottom:1px solid var(--ink)}
.day-head{display:flex;align-items:baseline;gap:.55rem;padding-right:.7rem;text-align:left}
.day-head strong{margin-left:auto;white-space:nowrap}
.day td.number{padding-right:.7rem}
.day .letter{font-weight:600;font-size:.75rem;line-height:1.35rem;width:1.35rem;text-align:center;border:1px solid var(--solid);border-radius:50%;flex:none}
.sum{margin-top:1rem}
.scroll{overflow-x:auto;margin:.4rem 0 .8rem;position:relative}
.scroll table{width:100%;border-collapse:collapse;font-size:.9375rem}
.wide{min-width:36rem}.scroll .wide{border-collapse:separate;border-spacing:0}
.wide th[scope=row]{min-width:9.5rem;position:sticky;left:0;background:var(--paper)}
.scroll caption{text-align:left;font-weight:600;padding:.6rem 0 .3rem}
th,td{padding:.32rem .9rem .32rem 0;text-align:left;font-weight:400;vertical-align:baseline}
thead th{color:var(--soft);font-size:.8125rem;vertical-align:bottom}
.doubts thead th:first-child,.regimes thead th:first-child{color:var(--ink);font-weight:600;font-size:.9375rem;padding-top:.6rem}
.swipe{display:none}
.scroll thead th,.scroll thead td{border-bottom:1px solid var(--ink)}
.scroll tbody tr+tr>*{border-top:1px solid var(--line)}
.number{text-align:right}
.scroll:has(.wide){background:linear-gradient(to left,var(--paper) 40%,transparent) right/3rem 100% no-repeat local,linear-gradient(to left,rgb(128 128 128/.35),transparent) right/.8rem 100% no-repeat scroll}
td.number,th.number{white-space:nowrap}
thead th.number{white-space:normal}
td.number .mark{position:absolute;left:100%}
td.number:last-child,th.number:last-child{padding-right:.7rem}
tr.total>*{font-weight:600;border-top:2px solid var(--ink)!important}
tr.strong>*,tr.group>*{font-weight:600}
@media screen and (max-width:39.99rem){
ul.bars:not(.flows) .name{flex-basis:100%}
.swipe{display:block;text-align:right;margin-bottom:0}
.stack .number:nth-child(2):has(+.text){text-align:left}.stack .number:nth-child(2):has(+.text) .mark{position:static}
.stack,.stack caption,.stack thead,.stack tbody{display:block}
.stack tr{display:grid}
.of-2 tr{grid-template-columns:1fr 1fr}.of-3 tr{grid-template-columns:repeat(3,1fr)}.of-4 tr{grid-template-columns:repeat(4,1fr)}
.stack tr>:first-child,.stack .text:nth-child(2):not(:last-child){grid-column:1/-1}
.stack thead tr>:first-child:not(:only-child){padding-bottom:0}
.stack tr>:not(:first-child){font-size:.875rem}
.stack thead tr>*,.stack tbody tr+tr>*{border:0!important;padding-top:.1rem}
.stack thead td:empty{display:none}
.stack thead tr{border-bottom:1px solid var(--ink)}.stack tbody tr+tr{border-top:1px solid var(--line);padding-top:.2rem}.stack tbody tr.total{border-top:2px solid var(--ink)}
}
.plain>li{padding:.3rem 0;border-top:1px solid var(--line);max-width:48rem}
`;
