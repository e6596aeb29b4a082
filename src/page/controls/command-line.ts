/** The command that gives what the page shows. */
import type { Language } from '../../law/contract.ts';

/** Options the page was made with, as they were typed. */
export interface TypedOptions {
  readonly scale?: string;
  readonly attainment?: string;
  readonly assume: readonly string[];
  readonly set: readonly string[];
}

const isPlain = (text: string): boolean => /^[\p{L}\d._%=:,@/+-]+$/u.test(text);

/** For the shells people have: double quotes where they do, single ones where a sign would be taken for more. */
function quoted(text: string): string {
  if (isPlain(text)) return text;
  return /["$`\\!%]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}

export function commandLine(
  file: string,
  year: number,
  { scale, attainment, assume, set }: TypedOptions,
  settings: readonly string[],
  lang: Language,
): string {
  const option = (name: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`--${name}`, quoted(value)];
  return [
    'aci',
    lang === 'fr' ? 'calculer' : 'calculate',
    quoted(file),
    '--year',
    String(year),
    ...option('scale', scale),
    ...option('attainment', attainment),
    ...assume.flatMap((text) => option('assume', text)),
    ...[...set, ...settings].flatMap((text) => option('set', text)),
  ].join(' ');
}
