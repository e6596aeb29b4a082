/** An amount that is opened tells where it comes from, in a dialog above the page. */
import { explanationHtml } from '../../report/page/explanation.ts';
import type { Sheet } from '../../report/page/sheet.ts';

/** `sheets` hold what each year shows now. */
export function explanations(sheets: ReadonlyMap<number, Sheet>): void {
  const dialog = document.querySelector('dialog');
  const body = dialog?.querySelector('.dialog-body');
  if (dialog === null || body === null || body === undefined) return;
  dialog.querySelector('.close')?.addEventListener('click', () => dialog.close());
  // A click beside the dialog closes it.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.addEventListener('click', ({ target }) => {
    const figure = target instanceof Element ? target.closest<HTMLElement>('[data-amount]') : null;
    const sheet = sheets.get(Number(figure?.dataset['year']));
    if (figure === null || sheet === undefined) return;
    const told = explanationHtml(figure.dataset['amount'] ?? '', sheet);
    if (told === undefined) return;
    body.innerHTML = told.html;
    dialog.showModal();
    body.scrollTop = 0;
  });
}
