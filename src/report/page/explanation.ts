/** The explanation of an amount, as `aci explain` tells it, in nested lists. */
import { addressText } from '../../domain/addresses/addressed.ts';
import { addressesOf } from '../../domain/addresses/addresses.ts';
import { type Html, html, nothing } from '../../output/html.ts';
import { explainPage } from '../explain/explain-page.ts';
import { type Outline, outlineOf } from '../explain/outline.ts';
import { storyOf } from '../explain/story.ts';
import { yearHeading } from '../result/year-heading.ts';
import type { Sheet } from './sheet.ts';

/** The deepest tree is far from it. */
const wholeTree = 99;

function outlineHtml({ head, details, children }: Outline, colon: string): Html {
  const status = head.status === '' ? nothing : html` <span class="of">(${head.status})</span>`;
  const below =
    children.length === 0
      ? nothing
      : html`<ul>${children.map((child) => html`<li>${outlineHtml(child, colon)}</li>`)}</ul>`;
  return html`<p><b>${head.name}</b>${colon}<b class="number">${head.amount}</b>${status}</p>
${details.map((detail) => html`<p class="detail">${detail}</p>`)}${below}`;
}

/** `address` is in the words of the file; undefined when the year has no such amount. */
export function explanationHtml(address: string, sheet: Sheet): Html | undefined {
  const { year, page, payments } = sheet;
  const all = addressesOf(year, payments);
  const wanted = all.find((addressed) => addressText(addressed, page.fileLanguage) === address);
  if (wanted === undefined) return undefined;
  const context = explainPage(year, all, page);
  const outline = outlineOf(storyOf(wanted.amount), wholeTree, context);
  return html`<p class="small">${yearHeading(year)[page.lang]}<br>${context.words.line} <code>${address}</code></p>
${outlineHtml(outline, context.words.colon)}`;
}
