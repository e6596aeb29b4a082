/** One year at a time: the links above the page show its year and hide the others. */

function show(wanted: string): void {
  const articles = [...document.querySelectorAll<HTMLElement>('article.year')];
  if (!articles.some(({ dataset }) => dataset['year'] === wanted)) return;
  for (const article of articles) article.hidden = article.dataset['year'] !== wanted;
  for (const link of document.querySelectorAll<HTMLElement>('[data-show]')) {
    if (link.dataset['show'] === wanted) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

const yearOfAddress = (): string => /^#y(\d)$/.exec(location.hash)?.[1] ?? '';

/** `first` is shown unless the address names another. */
export function years(first: number): void {
  show(String(first));
  show(yearOfAddress());
  addEventListener('hashchange', () => show(yearOfAddress()));
  for (const link of document.querySelectorAll<HTMLElement>('[data-show]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      show(link.dataset['show'] ?? '');
    });
  }
}
