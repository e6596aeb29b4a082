/** Type and the frame of the page. */
import { palette } from '../../output/palette.ts';

/** The width of a page that has room for the sliders beside its figures. */
export const twoColumnsFrom = '68rem';

export const baseStyle = `
${palette}*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
.page{max-width:80rem;margin:0 auto;padding:clamp(1rem,3vw,2.5rem) clamp(1rem,4vw,3rem) 3rem}
h1,h2,h3,h4{font-family:var(--serif);font-weight:600;line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(1.7rem,1.2rem + 2.2vw,2.6rem);letter-spacing:-.01em}
h1,th bdi,label bdi{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:5;overflow:hidden}
h1{padding-bottom:.1em}
bdi{overflow-wrap:anywhere}
h2{font-size:1.5rem}
h3{font-size:1.3rem;padding-top:.7rem;border-top:2px solid var(--ink);margin-bottom:.9rem}
h4{font-size:1.02rem;margin:1.3rem 0 .5rem}
p{margin:.4rem 0}
header.masthead{margin-bottom:1.6rem}
.kicker{margin:0 0 .35rem;color:var(--soft);font-size:.8rem;letter-spacing:.09em;text-transform:uppercase}
.hint{color:var(--soft);margin:.5rem 0 0;max-width:44rem}
.small,.of,.note{color:var(--soft)}
.small{font-size:.875rem}
.note{font-size:.9375rem;max-width:44rem}
.lead{max-width:46rem}
.label{color:var(--soft)}
code{font:.875em/1.4 ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}
nav.years{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;border-bottom:1px solid var(--line);margin-bottom:1.6rem}
nav.years a{color:var(--soft);text-decoration:none;padding:.5rem 0;border-bottom:3px solid transparent;margin-bottom:-1px}
nav.years a:hover{color:var(--ink)}
nav.years a[aria-current]{color:var(--ink);font-weight:600;border-color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.figure{font:inherit;color:inherit;background:none;border:0;margin:0;padding:0;position:relative;white-space:nowrap;line-height:1.35}
button.figure{cursor:pointer;text-decoration:underline;text-decoration-style:dotted;text-decoration-thickness:1px;text-underline-offset:.22em;text-decoration-color:var(--grey)}
button.figure:hover{color:var(--accent);text-decoration-style:solid;text-decoration-color:currentColor}
.mark{color:var(--mark);font-weight:600}
article.year section{margin-bottom:2.6rem}
footer{border-top:1px solid var(--line);padding-top:1rem;color:var(--soft);font-size:.875rem}
footer p{overflow-wrap:anywhere}
.defs{position:absolute;width:0;height:0}
@media (min-width:${twoColumnsFrom}){
article.year{display:grid;grid-template-columns:minmax(0,1fr) 21rem;grid-template-rows:auto 1fr;column-gap:2.75rem}
article.year>[data-simulated]{grid-column:1/-1}
article.year>[data-glance],article.year>[data-detail]{grid-column:1}
article.year>.panel{grid-column:2;grid-row:2/4;position:sticky;top:1.25rem;align-self:start;max-height:calc(100vh - 2.5rem);overflow:auto}
}
@media (prefers-reduced-motion:no-preference){.bar rect{transition:x .25s ease,width .25s ease}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
`;
