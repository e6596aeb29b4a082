/** `--target 260000`, `--target cash=0`: how a budget's target is asked for, and its answer in words. */
import type { Place } from '../amounts/source.ts';
import { readBalance } from '../contract/values/numbers.ts';
import type { Read } from '../contract/values/scalar.ts';
import { type Language, phrase } from '../law/language.ts';
import { advice, list, type Section, title } from '../output/document.ts';
import { amountPhrase, datePhrase, type Sized, sized } from '../output/phrase.ts';
import { answerFacts, leverWords } from '../simulate/target-table.ts';
import type { Budget } from './budget.ts';
import type { AwaitedResult, BudgetTarget } from './budget-target.ts';

const cashWords: readonly string[] = ['cash', 'treasury', 'tresorerie', 'trésorerie'];

/** Undefined for another name than that of the cash. */
export function readBudgetTarget(text: string, language: Language): Read<BudgetTarget> | undefined {
  const equals = text.indexOf('=');
  const name = text.slice(0, Math.max(0, equals)).trim().toLowerCase();
  if (equals !== -1 && !cashWords.includes(name)) return undefined;
  const value = text.slice(equals + 1);
  const start = text.length - value.trimStart().length;
  const at: Place = { source: { name: '--target', text }, start, end: start + value.trim().length };
  const read = readBalance({ text: value.trim(), at, key: '--target', language });
  return 'problem' in read
    ? read
    : { value: { of: equals === -1 ? 'received' : 'cash', amount: read.value } };
}

function awaitedWords(result: AwaitedResult): Sized {
  const [words, day] = [leverWords(result), datePhrase(result.paidOn)];
  return sized((size) =>
    phrase(
      `exercice ${result.year}, ${words[size].fr}, versés le ${day.fr}`,
      `year ${result.year}, ${words[size].en}, paid on ${day.en}`,
    ),
  );
}

const meaning = phrase(
  'Le même taux partout\u00a0: tout résultat en attente est compté à ce taux de son plafond\u00a0; à paliers ou tout ou rien, il paie ce que sa règle paie à ce taux\u00a0; ceux qui sont connus restent. C’est le plus petit taux qui suffit, au centième de point près. Rien n’en est acquis.',
  'The same rate everywhere: every pending result counts at this rate of its ceiling; in steps, or all or nothing, it pays what its rule pays at that rate; known ones stay. It is the least rate that is enough, to a hundredth of a point. Nothing of it is earned.',
);

/** What it takes to reach the target, where one was asked for. */
export function targetSection({ year, target: answer }: Pick<Budget, 'year' | 'target'>): Section {
  if (answer === undefined) return [];
  const { target, least, shortest } = answer;
  const aim = amountPhrase(target.amount.value);
  return [
    title(
      target.of === 'received'
        ? phrase(
            `Pour recevoir ${aim.fr} de l’ACI en ${year}`,
            `To receive ${aim.en} from the ACI in ${year}`,
          )
        : phrase(
            `Pour que la banque ne passe pas sous ${aim.fr} en ${year}`,
            `To keep the bank from falling below ${aim.en} in ${year}`,
          ),
    ),
    answerFacts(answer),
    list((shortest?.levers ?? []).map((result) => ({ words: awaitedWords(result), details: [] }))),
    advice(least !== undefined && meaning),
  ];
}
