/** What every command is given, and how it says that it was not used right. */
import type { Language } from '../law/contract-terms.ts';
import type { Phrase } from '../output/phrase.ts';
import type { Stream, System } from './system.ts';

export interface Context {
  readonly system: System;
  readonly lang: Language;
}

/** A misuse of the command, in both languages or already in the user's: it ends with exit code 2. */
export class Misuse extends Error {
  readonly says: Phrase | string;
  constructor(says: Phrase | string) {
    super();
    this.says = says;
  }
}

/** `--color` or `--no-color`, else NO_COLOR, else FORCE_COLOR, else whether it is a terminal that has colours. */
export function hasColor(option: boolean | undefined, stream: Stream, env: System['env']): boolean {
  if (option !== undefined) return option;
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return stream.isTerminal && env['TERM'] !== 'dumb';
}

const usualWidth = 80;
const leastWidth = 20;

/** Columns to write on: the terminal's where it has a width, else COLUMNS, else 80. */
export function widthOf(stream: Stream, env: System['env']): number {
  const stated = Number.parseInt(env['COLUMNS'] ?? '', 10);
  const known = stream.columns === undefined || stream.columns === 0 ? stated : stream.columns;
  return Math.max(leastWidth, Number.isNaN(known) ? usualWidth : known);
}

/** Commands in advice as they are typed here: `npx aci` where npm ran the command. */
export const asTyped = (text: string, { command }: System): string =>
  command === 'aci' ? text : text.replaceAll(/(?<=[«“(:]\s*)aci (?=[a-z])/g, `${command} `);
