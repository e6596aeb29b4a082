/** An amount that is opened says where it comes from, as `aci explain` does, in a dialog above the page. */
import { yearHeading } from '../../calculate/document/year-heading.ts';
import type { Explaining } from '../../explain/details.ts';
import { addressWord, wholeTree } from '../../explain/explain.ts';
import { colon, type Outline, outlineOf } from '../../explain/outline.ts';
import type { Explained } from '../../law/explained.ts';
import { type Html, type HtmlPiece, html, nothing } from '../../output/html.ts';
import { onPage } from '../../output/option-names.ts';

/** An amount of the page; its address where its year gives it one. */
export interface Opened {
  readonly amount: Explained;
  readonly address?: string | undefined;
  readonly context: Explaining;
}

/** How a page writes what is said of an amount: it may make links of the places of the file. */
type Detail = (text: string) => HtmlPiece;

function outlineHtml({ head, details, children }: Outline, between: string, detail: Detail): Html {
  const status = head.status === '' ? nothing : html` <span class="of">(${head.status})</span>`;
  const below =
    children.length === 0
      ? nothing
      : html`<ul>${children.map((child) => html`<li>${outlineHtml(child, between, detail)}</li>`)}</ul>`;
  return html`<p><b>${head.name}</b>${between}<b class="amount">${head.amount}</b>${status}</p>
${details.map((text) => html`<p class="note">${detail(text)}</p>`)}${below}`;
}

function explanationHtml({ amount, address, context }: Opened, detail: Detail): Html {
  const { lang, year } = context;
  const where =
    address === undefined
      ? nothing
      : html`<p class="note">${yearHeading(year)[lang]}<br>${addressWord[lang]} <code>${address}</code></p>\n`;
  return html`${where}${outlineHtml(outlineOf(amount, wholeTree, context), colon[lang], detail)}`;
}

/** `find` knows the amount that a figure of the page shows. */
export function explanations(
  find: (figure: HTMLElement) => Opened | undefined,
  detail: Detail = (text) => text,
): void {
  const dialog = document.querySelector('dialog');
  const body = dialog?.querySelector('.dialog-body');
  if (dialog === null || body === null || body === undefined) return;
  dialog.querySelector('.close')?.addEventListener('click', () => dialog.close());
  // A click beside the dialog closes it.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.addEventListener('click', ({ target }) => {
    const figure = target instanceof Element ? target.closest<HTMLElement>('button.figure') : null;
    const opened = figure === null ? undefined : find(figure);
    if (opened === undefined) return;
    body.innerHTML = onPage(() => explanationHtml(opened, detail)).html;
    dialog.showModal();
    body.scrollTop = 0;
  });
}
