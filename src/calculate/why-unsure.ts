/** Why amounts carry a star: which amounts of the signed contract would clear it, and which rules nothing clears. */

import { type Explained, nodesWithin } from '../law/explained.ts';
import { type RuleId, ruleSources } from '../law/label.ts';
import type { Language } from '../law/language.ts';
import { type ScaleLine, scaleLines } from '../law/mission.ts';
import { isUncertain, type ScaleCell } from '../law/scale.ts';
import { type KeyName, keyWord } from '../vocabulary/vocabulary.ts';

const amountKeys = ['fixed', 'variable', 'plan', 'update', 'crisis'] as const satisfies readonly KeyName[];
type AmountKey = (typeof amountKeys)[number];

export interface WhyUnsure {
  /** The keys among the contract's amounts that would make them sure. */
  readonly missing: ReadonlyMap<ScaleLine, ReadonlySet<AmountKey>>;
  readonly rules: readonly RuleId[];
}

function keyOf({ line, part }: ScaleCell): AmountKey {
  if (part === 'fixed_first_plan') return 'plan';
  if (part === 'fixed_plan_update') return 'update';
  if (part !== 'variable') return 'fixed';
  return line === 'health_crisis' ? 'crisis' : 'variable';
}

export function whyUnsure(amounts: readonly Explained[]): WhyUnsure {
  const missing = new Map<ScaleLine, Set<AmountKey>>();
  const rules = new Set<RuleId>();
  const lacks = (line: ScaleLine, key: AmountKey): void => {
    missing.set(line, (missing.get(line) ?? new Set()).add(key));
  };
  for (const node of nodesWithin(amounts, ({ status }) => isUncertain(status))) {
    if (node.kind === 'scale') lacks(node.cell.line, keyOf(node.cell));
    // Half of what the contract states for the plan: its own amount of the update would be sure.
    if (node.kind === 'product' && node.by.kind === 'law' && node.by.figure === 'plan_update_share')
      lacks('health_crisis', 'update');
    const isBasis = node.kind === 'sum' && node.at !== undefined && node.rule !== undefined;
    if (isBasis && isUncertain(ruleSources[node.rule].status)) rules.add(node.rule);
  }
  return { missing, rules: [...rules] };
}

/** `parcours: fixe, variable ; crise_sanitaire: plan`, in the words of the file, for a person who reads `lang`; empty where nothing is missing. */
export const missingKeys = ({ missing }: WhyUnsure, fileLanguage: Language, lang: Language): string =>
  scaleLines
    .flatMap((line) => {
      const keys = missing.get(line);
      if (keys === undefined) return [];
      const own = amountKeys.filter((key) => keys.has(key)).map((key) => keyWord(key, fileLanguage));
      return [`${keyWord(line, fileLanguage)}:\u00a0${own.join(', ')}`];
    })
    .join(lang === 'fr' ? '\u00a0; ' : '; ');
