/** What a screen reader is told: the last sentence, once the hand rests. */
const rest = 350;
let timer = 0;

export function announce(text: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const element = document.querySelector('[data-announced]');
    if (element !== null) element.textContent = text;
  }, rest);
}
