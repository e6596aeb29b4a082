/** Where the page is one column, as on a telephone, the sliders wait folded, and the figures come first. */
import { twoColumnsFrom } from '../../report/page/style/base.ts';

export function foldPanels(): void {
  if (matchMedia(`(min-width:${twoColumnsFrom})`).matches) return;
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.fold')) fold.open = false;
}
