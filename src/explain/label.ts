/** What an amount is, in people's words. */
import { isZero } from '../amounts/money.ts';
import { locate, type Place } from '../amounts/source.ts';
import type { Language } from '../law/contract.ts';
import type { Explained } from '../law/explained.ts';
import type { Label } from '../law/label.ts';
import { isUncertain } from '../law/status.ts';
import { envelopeName } from '../output/envelopes.ts';
import { formatAmount } from '../output/format.ts';
import { harmless } from '../output/harmless.ts';
import { statusNames } from '../output/statuses.ts';
import type { ExplainPage } from './explain.ts';
import { explainWords } from './explain-words.ts';

/** From the widest to the narrowest: envelope, part, indicator, what is said of them. */
function labelWords({ name, line, part, indicator, to }: Label, lang: Language): string[] {
  const words = explainWords[lang];
  if (line === undefined) {
    return [name === 'entitled' && part !== undefined ? words.ofYearPart[part] : words.ofYear[name]];
  }
  if (to !== undefined) return [words.transfer(envelopeName(line, lang), envelopeName(to, lang))];
  const hasParts = line !== 'operations' && line !== 'letter_of_intent';
  return [
    envelopeName(line, lang),
    ...(part === undefined || !hasParts ? [] : [words.part[part]]),
    ...(indicator === undefined ? [] : [words.indicator(harmless(indicator))]),
    ...(words.of[name] === '' ? [] : [words.of[name]]),
  ];
}

/** The whole name, or what it adds to the name of the amount it explains. */
export function labelText(label: Label, lang: Language, above?: Label): string {
  const own = labelWords(label, lang);
  const known = above === undefined ? [] : labelWords(above, lang);
  const isWider = above?.indicator !== undefined && label.indicator === undefined;
  const differs = own.findIndex((text, index) => text !== known[index]);
  const kept = differs === -1 ? own.length - 1 : differs - (isWider ? 1 : 0);
  const text = own.slice(Math.max(0, kept)).join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** How unsure an amount is; empty for what is confirmed, and for nothing. */
export function statusText(node: Explained, { words, page }: ExplainPage): string {
  if (node.status === 'confirmed' || isZero(node.value)) return '';
  const name = statusNames[page.lang][node.status];
  if (node.kind !== 'sum' || !isUncertain(node.status)) return name;
  const parts = node.parts.filter((part) => !isZero(part.value));
  return parts.every((part) => isUncertain(part.status)) ? name : words.partly(name);
}

/** `Accès aux soins, volet fixe : 57 342,47 €`, its two halves apart so that they can be painted. */
export const headOf = (
  label: Label,
  node: Explained,
  context: ExplainPage,
  above: Label | undefined,
): { readonly name: string; readonly amount: string; readonly status: string } => ({
  name: labelText(label, context.page.lang, above),
  amount: formatAmount(node.value, context.page.lang),
  status: statusText(node, context),
});

/** `haut-chablais.yaml:15:29`, or the option of the command that says it. */
export function placeText({ source, start }: Place, { words }: ExplainPage): string {
  const name = harmless(source.name);
  if (name.startsWith('--')) return words.option(name);
  const { line, column } = locate(source, start);
  return `${name}:${line}:${column}`;
}
