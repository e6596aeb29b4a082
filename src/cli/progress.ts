/** How far a long work is, on one line of a terminal that is wiped before anything else is said. */
import type { Context } from './context.ts';
import { widthOf } from './terminal.ts';
import { portfolioCommandWords } from './words/portfolio-command.ts';

export interface Progress {
  readonly step: () => void;
  /** Takes the line away. */
  readonly wipe: () => void;
}

/** Short work shows nothing; after that the line changes a few times a second. */
const afterMs = 1_000;
const everyMs = 100;
const barWidth = 24;

const silent: Progress = { step: () => undefined, wipe: () => undefined };

/** `isSilent`: asked to be quiet, or the rows themselves go to the terminal. */
export function progressOf(all: number, isSilent: boolean, context: Context): Progress {
  const { system, lang } = context;
  const { err, now } = system;
  if (isSilent || !err.isTerminal || now === undefined || system.env['TERM'] === 'dumb') return silent;
  const start = now();
  let [done, last, isShown] = [0, 0, false];
  const wipe = (): void => {
    if (isShown) err.print('\r\u001b[K');
    isShown = false;
  };
  return {
    step: () => {
      done += 1;
      const time = now() - start;
      if (time < afterMs || time - last < everyMs) return;
      last = time;
      const full = Math.floor((done * barWidth) / Math.max(1, all));
      const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`;
      const text = portfolioCommandWords[lang].progress(done, all);
      const room = widthOf(err, system.env) - barWidth - 2;
      err.print(`\r${text.length > room ? text.slice(0, Math.max(0, room)) : `${bar} ${text}`}\u001b[K`);
      isShown = true;
    },
    wipe,
  };
}
