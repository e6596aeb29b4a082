/** The look of what only this page has: an editor beside the results, choices, the way in. */
export const besideFrom = '68rem';

/** Made when it is asked for: the script of the page, which needs the width alone, does not carry it. */
export const appStyle = (): string =>
  `
.app{max-width:none;padding-inline:clamp(1rem,2vw,3rem)}
#head{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:end;gap:.5rem 2rem;margin-bottom:1rem}
#head h1{margin:0}
#bug:empty,#said:empty,#controls:empty,#start-problems:empty{display:none}
#bug{border:1px solid var(--warn);border-left-width:4px;padding:.5rem .8rem;margin-bottom:1rem}
.lead{font-size:1.1rem}
[data-show=start] .work,body:not([data-show=start]) #start{display:none}
.ways{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1rem 3rem}
.ways fieldset>label:first-of-type{clear:both}
.ways h3{margin-top:1rem}
.field{display:grid;gap:.15rem;font-size:.9375rem;margin:.5rem 0;max-width:28rem}
.field span{display:block}.field small{display:block;color:var(--soft)}
.field span::first-letter,.app legend::first-letter{text-transform:uppercase}
.app .views{display:none}
.field.check{grid-template-columns:auto 1fr;align-items:baseline;gap:.6rem}
input:not([type=checkbox],[type=range]),select{font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--grey);border-radius:4px;padding:.35rem .5rem;min-height:2.25rem;width:100%}
.actions a{align-self:center;color:var(--accent)}
.controls{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;align-items:end;margin-bottom:1rem}
.controls .field{min-width:9rem;margin:0}
.controls details[open],.own details[open]{flex-basis:100%}
.controls details{align-self:end}
.own{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.3rem 2rem}
.fields{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr));gap:.2rem 1.5rem;align-items:end}
#choices,#paid:not(:empty){margin-bottom:2rem}
.examples button{font:inherit;color:var(--accent);background:none;border:0;padding:.3rem 0;text-align:left;text-decoration:underline;cursor:pointer}
.take{margin:0}
.take button,.said button,.place{padding:.15rem .6rem;min-height:1.9rem}
.said{margin:.6rem 0}
#said:not(:empty){margin-bottom:1.5rem}
.said li{padding:.4rem 0 .4rem .7rem;margin-bottom:.4rem;border-left:3px solid var(--mark);overflow-wrap:anywhere}
.said .error{border-color:var(--warn)}
.said button,.place{font:inherit;color:var(--accent);background:none;border:0;padding:0;min-height:0;text-decoration:underline;cursor:pointer}
.file{display:flex;flex-direction:column;min-width:0;margin:0}
#file-head{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 1rem}
#file-head h2{font:600 1rem var(--sans);margin:0}
#file-state{margin:.2rem 0 .5rem}
#editor{border:1px solid var(--line);flex:1;min-height:24rem;height:60vh;overflow:hidden}
#file-problems{max-height:30vh;overflow:auto}
#parts nav{margin-bottom:1rem}
.part h2{margin-top:2rem}
.part h2:first-child,.part>h2:first-of-type{margin-top:0}
@media not all and (min-width:${besideFrom}){
[data-show=results] .file,[data-show=file] .results>:not(#parts){display:none}
[data-show=file] .work{display:flex;flex-direction:column-reverse}
}
@media (min-width:${besideFrom}){
.narrow-only,#choices>summary{display:none}
nav.years a.beside-file{color:var(--ink);font-weight:600;border-color:var(--accent)}
.work{display:grid;grid-template-columns:minmax(23.5rem,3fr) minmax(0,7fr);gap:1.75rem}
.file{position:sticky;z-index:1;top:1rem;height:calc(100vh - 2rem);align-self:start}
.app article.year{display:block}
.app article.year>.panel{position:static;max-height:none}
}
@media print{#head .actions,.file,#parts,#choices,#paid,#said>:not(.lead){display:none!important}.work{display:block}.part h2{margin-top:2.5mm}}
`.replaceAll('\n', '');
