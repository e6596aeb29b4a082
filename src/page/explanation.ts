/** The explanation of an amount, as `aci explain` gives it, in nested lists. */
import { yearHeading } from '../calculate/document/year-heading.ts';
import { addressWord, wholeTree } from '../explain/explain.ts';
import { colon, type Outline, outlineOf } from '../explain/outline.ts';
import { type Html, html, nothing } from '../output/html.ts';
import type { YearShown } from './year-shown.ts';

function outlineHtml({ head, details, children }: Outline, between: string): Html {
  const status = head.status === '' ? nothing : html` <span class="of">(${head.status})</span>`;
  const below =
    children.length === 0
      ? nothing
      : html`<ul>${children.map((child) => html`<li>${outlineHtml(child, between)}</li>`)}</ul>`;
  return html`<p><b>${head.name}</b>${between}<b class="amount">${head.amount}</b>${status}</p>
${details.map((detail) => html`<p class="note">${detail}</p>`)}${below}`;
}

/** `address` is in the words of the file; undefined when the year has no such amount. */
export function explanationHtml(address: string, shown: YearShown): Html | undefined {
  const { year, lang, addresses } = shown;
  const [amount] = [...addresses].find(([, text]) => text === address) ?? [];
  if (amount === undefined) return undefined;
  return html`<p class="note">${yearHeading(year)[lang]}<br>${addressWord[lang]} <code>${address}</code></p>
${outlineHtml(outlineOf(amount, wholeTree, shown), colon[lang])}`;
}
