/** What it takes to reach an amount. */
import { earningHeads } from '../calculate/document/earnings.ts';
import { partWords } from '../law/label.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { advice, type Facts, facts, list, type Section, title } from '../output/document.ts';
import { envelopeNames } from '../output/names.ts';
import { amountPhrase, both, ratePhrase, type Sized, sized } from '../output/phrase.ts';
import type { Lever } from './levers.ts';
import { asItStands, markedAmount, resultName } from './levers-table.ts';
import type { Answer, Target, TargetAnswer } from './target.ts';

function whatOf({ envelope, part }: Target): Phrase {
  if (envelope === undefined) {
    if (part === 'total') return phrase(' au total', ' in all');
    return both((lang) => `, ${partWords[part].all[lang]}`);
  }
  const name = both((lang) => envelopeNames[envelope].long[lang]);
  if (part === 'total' || envelope === 'operations') return both((lang) => `, ${name[lang]}`);
  const one = partWords[part].long;
  return phrase(`, ${one.fr} de «\u00a0${name.fr}\u00a0»`, `, ${one.en} of “${name.en}”`);
}

const everywhere = phrase('Le même taux partout', 'The same rate everywhere');

/** Where the year stands, then each way to the target, or why there is none. `from`: what it stands so by. */
export function answerFacts<Of>(
  { current, gap, highest, least, short, shortest }: Answer<Of>,
  from = asItStands,
): Facts {
  const [now, lacking, most] = [markedAmount(current), amountPhrase(gap), markedAmount(highest)];
  return facts(
    [
      from,
      least === undefined && short === undefined
        ? phrase(`${now.fr}\u00a0: c’est déjà atteint.`, `${now.en}: it is reached already.`)
        : phrase(`${now.fr}\u00a0; il manque ${lacking.fr}.`, `${now.en}; ${lacking.en} is lacking.`),
    ],
    short !== undefined && [phrase('Hors de portée', 'Out of reach'), shortWords(most, amountPhrase(short))],
    least !== undefined && [everywhere, leastWords(ratePhrase(least.rate), markedAmount(least.gives))],
    shortest !== undefined && [
      phrase('Ou bien', 'Or else'),
      shortestWords(shortest.levers.length, markedAmount(shortest.gives)),
    ],
  );
}

const shortWords = (most: Phrase, still: Phrase): Phrase =>
  phrase(
    `tout à 100\u00a0% donne ${most.fr}\u00a0; il manquerait encore ${still.fr}.`,
    `everything at 100% gives ${most.en}; ${still.en} would still be lacking.`,
  );

const leastWords = (rate: Phrase, gives: Phrase): Phrase =>
  phrase(`${rate.fr} au moins, ce qui donne ${gives.fr}.`, `at least ${rate.en}, which gives ${gives.en}.`);

function shortestWords(count: number, gives: Phrase): Phrase {
  const results =
    count === 1
      ? phrase('ce seul résultat', 'this one result')
      : phrase(`ces ${count} résultats`, `these ${count} results`);
  return phrase(
    `amener à 100\u00a0% ${results.fr}, ce qui donne ${gives.fr}\u00a0:`,
    `bring ${results.en} to 100%, which gives ${gives.en}:`,
  );
}

export function leverWords(lever: Pick<Lever, 'mission' | 'indicator' | 'left'>): Sized {
  const [own, mission, brings] = [resultName(lever), envelopeNames[lever.mission], markedAmount(lever.left)];
  return sized((size) => {
    const name =
      lever.indicator === undefined
        ? own[size]
        : phrase(`${mission[size].fr}\u00a0: ${own[size].fr}`, `${mission[size].en}: ${own[size].en}`);
    return phrase(`${name.fr} (${brings.fr} de plus)`, `${name.en} (${brings.en} more)`);
  });
}

const meaning = phrase(
  `${everywhere.fr}\u00a0: tout résultat en attente, ou inférieur à ce taux, est compté à ce taux\u00a0; à paliers ou tout ou rien, il paie ce que sa règle paie à ce taux\u00a0; les autres restent. C’est le plus petit taux qui suffit, au centième de point près.`,
  `${everywhere.en}: every result that is pending, or below this rate, counts at this rate; in steps, or all or nothing, it pays what its rule pays at that rate; the others stay. It is the least rate that is enough, to a hundredth of a point.`,
);

export function targetSections(answer: TargetAnswer, isSimulated: boolean): Section[] {
  const { target, least, shortest } = answer;
  const [aim, what] = [amountPhrase(target.amount.value), whatOf(target)];
  return [
    [
      title(phrase(`Pour atteindre ${aim.fr}${what.fr}`, `To reach ${aim.en}${what.en}`)),
      answerFacts(answer, isSimulated ? earningHeads.simulated : asItStands),
      list((shortest?.levers ?? []).map((lever) => ({ words: leverWords(lever), details: [] }))),
    ],
    [advice(least !== undefined && meaning)],
  ];
}
