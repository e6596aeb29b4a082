/**
 * One step of an amount as people read it. Sums of one part and choices of a reading are no steps of their own:
 * they only lend their name, their article and their reading to what they hold.
 */

import type { Place } from '../amounts/source.ts';
import { childrenOf, type Explained } from '../law/explained.ts';
import { amountNames, type Label, partWords, type RuleId } from '../law/label.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import type { ReadingId, ReadingValue } from '../law/reading.ts';
import { envelopeNames } from '../output/names.ts';
import { harmless } from '../output/text.ts';

export interface Story {
  /** The node one may ask for, and the one inside it that does something. */
  readonly root: Explained;
  readonly node: Explained;
  readonly label: Label;
  readonly rules: readonly RuleId[];
  /** What in the file makes a rule apply, where that is a fact of its own. */
  readonly grounds: ReadonlyMap<RuleId, Place>;
  readonly readings: readonly { readonly id: ReadingId; readonly value: ReadingValue }[];
  /** What the node is made of, without what has nothing to add. */
  readonly children: readonly Explained[];
}

const isIdle = (node: Explained): boolean => node.kind === 'nothing' && node.reason === 'nothing_to_add';

/** The one thing that a node passes on unchanged; a transfer keeps its own name. */
function innerOf(node: Explained): Explained | undefined {
  if (node.kind === 'choice') return node.chosen;
  if (node.kind === 'difference') return isIdle(node.minus) ? node.from : undefined;
  if (node.kind !== 'sum') return undefined;
  const active = node.parts.filter((part) => !isIdle(part));
  const [only = node.parts[0]] = active;
  return active.length > 1 || only?.label.to !== undefined ? undefined : only;
}

export function storyOf(root: Explained): Story {
  const rules = new Set<RuleId>();
  const grounds = new Map<RuleId, Place>();
  const readings: { readonly id: ReadingId; readonly value: ReadingValue }[] = [];
  let node = root;
  for (;;) {
    if (node.rule !== undefined) rules.add(node.rule);
    if (node.kind === 'sum' && node.rule !== undefined && node.at !== undefined)
      grounds.set(node.rule, node.at);
    if (node.kind === 'choice') readings.push({ id: node.reading, value: node.choice });
    const inner = innerOf(node);
    if (inner === undefined) break;
    node = inner;
  }
  return {
    root,
    node,
    label: root.label,
    rules: [...rules],
    grounds,
    readings,
    children: childrenOf(node).filter((child) => node.kind !== 'sum' || !isIdle(child)),
  };
}

// What an amount is, in people's words.

/** Of the whole contract year, where the words above would not be enough. */
const ofYear: Partial<Readonly<Record<Label['name'], Phrase>>> = {
  ceiling: phrase('plafond de l’exercice', 'ceiling of the year'),
  entitled: phrase('total de l’exercice', 'total of the year'),
  uncertain: phrase('part du total à vérifier', 'part of the total to be verified'),
};

/** From the widest to the narrowest: envelope, part, indicator, what is said of them. */
function labelWords({ name, line, part, indicator, to }: Label, lang: Language): string[] {
  if (line === undefined) {
    if (name === 'entitled' && part !== undefined) {
      return [`${lang === 'fr' ? 'total des' : 'total of'} ${partWords[part].all[lang]}`];
    }
    return [(ofYear[name] ?? amountNames[name])[lang]];
  }
  const envelope = envelopeNames[line].long[lang];
  if (to !== undefined) {
    return [`${lang === 'fr' ? 'virement' : 'transfer'} ${envelope} → ${envelopeNames[to].long[lang]}`];
  }
  const hasParts = line !== 'operations' && line !== 'letter_of_intent';
  const named = indicator === undefined ? '' : harmless(indicator);
  return [
    envelope,
    part === undefined || !hasParts ? '' : partWords[part].long[lang],
    named && (lang === 'fr' ? `indicateur «\u00a0${named}\u00a0»` : `indicator “${named}”`),
    amountNames[name][lang],
  ].filter((word) => word !== '');
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
