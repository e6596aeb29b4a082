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
