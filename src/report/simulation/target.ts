/** What it takes to reach an amount. */

import { envelopeName } from '../../output/envelopes.ts';
import { formatAmount, formatRate } from '../../output/format.ts';
import { wrap } from '../../output/wrap.ts';
import type { Lever } from '../../rules/simulation/lever.ts';
import type { Target, TargetAnswer } from '../../rules/simulation/target.ts';
import { factLines } from '../fact-lines.ts';
import { nameOf, unbroken } from '../result/page.ts';
import { markedAmount, type SimulationPage } from './page.ts';
import { resultName } from './result-name.ts';

function whatOf({ envelope, part }: Target, { says, lang }: SimulationPage): string {
  if (envelope === undefined) return part === 'total' ? says.whole : `, ${says.wholePart[part]}`;
  const name = envelopeName(envelope, lang);
  return `, ${part === 'total' || envelope === 'operations' ? name : says.partOf[part](name)}`;
}

export function targetSection(answer: TargetAnswer, page: SimulationPage): string[] {
  const { says, lang, paint, width } = page;
  const { target, current, gap, highest, least, shortest, short } = answer;
  const title = says.target(formatAmount(target.amount.value, lang), whatOf(target, page));
  const now = markedAmount(current, lang);
  const isReached = least === undefined && short === undefined;
  const facts: (readonly [string, string])[] = [
    [says.now, isReached ? says.reached(now) : says.lacking(now, formatAmount(gap, lang))],
  ];
  if (short !== undefined) {
    const most = markedAmount(highest, lang);
    facts.push([says.unreachable, says.unreachableBy(most, formatAmount(short, lang))]);
  }
  if (least !== undefined) {
    const gives = markedAmount(least.gives, lang);
    facts.push([says.everywhere, says.everywhereGives(formatRate(least.rate, lang), gives)]);
  }
  if (shortest !== undefined) {
    const { levers, gives } = shortest;
    facts.push([says.list, says.listGives(levers.length, markedAmount(gives, lang))]);
    facts.push(...levers.map((lever) => ['', `· ${leverText(lever, page)}`] as const));
  }
  const meaning = least === undefined ? [] : ['', ...wrap(says.meaning, width, '  ').map(paint.faint)];
  return [...wrap(title, width, '  ').map(paint.strong), ...factLines(facts, page), ...meaning];
}

function leverText(lever: Lever, page: SimulationPage): string {
  const own = resultName(lever, page);
  const name = lever.indicator === undefined ? own : page.says.inMission(nameOf(lever.mission, page), own);
  return page.says.brings(name, unbroken(markedAmount(lever.left, page.lang)));
}
