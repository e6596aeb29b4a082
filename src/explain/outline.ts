/** The story of an amount as an outline, cut at a depth, each amount explained once. */
import { isZero } from '../amounts/money.ts';
import type { Explained } from '../law/explained.ts';
import type { Label, RuleId } from '../law/label.ts';
import { type Language, phrase } from '../law/language.ts';
import { isUncertain } from '../law/scale.ts';
import { formatAmount } from '../output/format.ts';
import { statusNames } from '../output/names.ts';
import { sayIn } from '../output/phrase.ts';
import { detailTexts, type Explaining } from './details.ts';
import { labelText, type Story, storyOf } from './story.ts';

/** Between a name and its amount. */
export const colon = phrase('\u00a0: ', ': ');

export interface Outline {
  /** `Accès aux soins, volet fixe`, `57 342,47 €`, and how unsure it is; apart, so that they can be painted. */
  readonly head: { readonly name: string; readonly amount: string; readonly status: string };
  readonly details: readonly string[];
  readonly children: readonly Outline[];
}

/** The whole head in one line. */
export const headText = ({ name, amount, status }: Outline['head'], lang: Language): string =>
  `${name}${colon[lang]}${amount}${status === '' ? '' : ` (${status})`}`;

/** Empty for what is confirmed, and for nothing. */
function statusText(node: Explained, { lang }: Explaining): string {
  if (node.status === 'confirmed' || isZero(node.value)) return '';
  const name = statusNames[node.status][lang];
  if (node.kind !== 'sum' || !isUncertain(node.status)) return name;
  const isWholly = node.parts.every((part) => isZero(part.value) || isUncertain(part.status));
  return isWholly ? name : sayIn(lang)(`en partie ${name}`, `partly ${name}`);
}

/** What may still be shown below, and what has been said above. */
interface Standing {
  readonly depth: number;
  readonly rules: readonly RuleId[];
  readonly above?: Label;
}

/** `depth` is how many levels below the amount are shown. */
export const outlineOf = (amount: Explained, depth: number, context: Explaining): Outline =>
  outlineWithin(storyOf(amount), { depth, rules: [] }, new Set(), context);

function outlineWithin(
  story: Story,
  { depth, rules, above }: Standing,
  seen: Set<Explained>,
  context: Explaining,
): Outline {
  const { lang, addresses } = context;
  const say = sayIn(lang);
  const head = {
    name: labelText(story.label, lang, above),
    amount: formatAmount(story.node.value, lang),
    status: statusText(story.node, context),
  };
  const hasMore = story.children.length > 0;
  if (hasMore && seen.has(story.node)) {
    return { head, details: [say('expliqué plus haut', 'explained above')], children: [] };
  }
  seen.add(story.node);
  const details = detailTexts(story, rules, context);
  if (hasMore && depth === 0) {
    // The amount asked for does not send its reader back to itself.
    const address = above === undefined ? undefined : addresses.get(story.root);
    const more = address === undefined ? '…' : say(`suite\u00a0: ${address}`, `continued: ${address}`);
    return { head, details: [...details, more], children: [] };
  }
  const below = { depth: depth - 1, rules: [...rules, ...story.rules], above: story.label };
  const children = story.children.map((child) => outlineWithin(storyOf(child), below, seen, context));
  return { head, details, children };
}
