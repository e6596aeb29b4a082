/** Two summaries as a document: under which policies, which contracts changed, and what all of them come to. */
import { isZero, zero } from '../amounts/money.ts';
import { earnedHead, inEuros, totalWord } from '../calculate/document/earnings.ts';
import { wordOf } from '../compare/figure-label.ts';
import { settingsTable } from '../compare/settings.ts';
import { type Phrase, phrase } from '../law/language.ts';
import {
  type Column,
  type Document,
  facts,
  notes,
  type Section,
  table,
  title,
  verdict,
} from '../output/document.ts';
import { both, counted, labelled } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { difference, marked, none, text, type Value } from '../output/value.ts';
import { type ColumnKey, columnRecords, type PortfolioCommand } from './columns.ts';
import type { AmountChange, ContractChange, PortfoliosCompared } from './compared.ts';
import { stateWords } from './contract-rows.ts';
import { portfolioTitles } from './portfolio-notes.ts';

export function comparedName({ sides: [first, second] }: PortfoliosCompared): Phrase {
  const [one, other] = [harmless(first.name), harmless(second.name)];
  return phrase(`Comparaison\u00a0: ${one} et ${other}`, `Comparison: ${one} and ${other}`);
}

export function comparedDocument(compared: PortfoliosCompared): Document {
  const { of, sides } = compared;
  const said = ([phrase('Avant', 'Before'), phrase('Après', 'After')] as const).map((label, index) => {
    const side = sides[index];
    const files = new Set(side?.portfolio.contracts.map(({ file }) => file)).size;
    const count = counted(files, ['fichier', 'fichiers'], ['file', 'files']);
    return [label, both((lang) => `${harmless(side?.name ?? '')}, ${count[lang]}`)] as const;
  });
  return [
    [title(comparedName(compared), 1), facts([phrase('Synthèse', 'Summary'), portfolioTitles[of]], ...said)],
    settingsSection(compared),
    changesSection(compared),
    [notes(countsNote(compared), markNote(compared))],
  ];
}

/** Readings, scale and payer are a policy: what differs in the amounts may come from there alone. */
function settingsSection({ settings, sides: [first, second] }: PortfoliosCompared): Section {
  if (settings.length === 0) return [];
  const isPolicy = settings.some(({ path }) => path[0] === 'policy');
  return [
    verdict(
      'bad',
      isPolicy
        ? phrase(
            'Calculés sous des politiques différentes\u00a0: ce qui change peut ne venir que de là.',
            'Computed under different policies: what changes may come from there alone.',
          )
        : phrase(
            'Calculés avec des options différentes\u00a0: ce qui change peut ne venir que de là.',
            'Computed with different options: what changes may come from there alone.',
          ),
    ),
    settingsTable(
      settings,
      both(() => first.name),
      both(() => second.name),
    ),
  ];
}

/** The amount that each summary is about. */
const mainColumn = {
  calculate: 'entitled',
  schedule: 'amount',
  check: 'owed',
  doubts: 'certain',
} as const satisfies Readonly<Record<PortfolioCommand, ColumnKey>>;

/** What became of a contract beside its amounts; one that is refused has no other words. */
function changeWords({ before, after }: ContractChange): Phrase {
  if (before === undefined || after === undefined) {
    const word = before === undefined ? phrase('nouveau', 'added') : phrase('parti', 'gone');
    const state = (after ?? before)?.state ?? 'computed';
    return state === 'computed' ? word : both((lang) => `${word[lang]}, ${stateWords[state][lang]}`);
  }
  if (before.state !== after.state) {
    return both((lang) => `${stateWords[before.state][lang]} → ${stateWords[after.state][lang]}`);
  }
  const keys = (['name', 'year', 'tier', 'scale'] as const).filter((key) => before[key] !== after[key]);
  return both((lang) =>
    keys
      .map((key) => {
        const word = wordOf(key === 'tier' ? 'size_tier' : key, lang);
        return `${word} ${before[key] ?? '–'} → ${after[key] ?? '–'}`;
      })
      .join(', '),
  );
}

/** A column of an amount, or of how much it changed. */
const amountColumn = (
  key: ColumnKey,
  total: PortfoliosCompared['total'],
  say: (change: AmountChange) => Value,
): Pick<Column<ContractChange>, 'of' | 'total'> => {
  const sum = total.get(key);
  return {
    of: ({ amounts }) => {
      const change = amounts.get(key);
      return change && say(change);
    },
    total: sum && say(sum),
  };
};

const known = (value: AmountChange['before'], isUnsure: boolean): Value =>
  value === null ? none : marked(value, isUnsure);
const isMarked = ({ isUnsure: { before, after } }: AmountChange): boolean => before || after;
/** Of a contract that was refused on its only side, no difference is known. */
const gap = (change: AmountChange): Value =>
  change.before === null && change.after === null ? none : difference(change.difference, isMarked(change));

/** The main amount before and after, and how much each other one changed. */
function changesSection({ of, sides, contracts, total }: PortfoliosCompared): Section {
  const rows = contracts.filter(({ change }) => change !== 'same');
  if (rows.length === 0) {
    return [verdict('good', phrase('Aucun contrat ne change.', 'No contract changes.'))];
  }
  const main = mainColumn[of];
  const isSupposed = sides.some(
    ({ portfolio }) => portfolio.attainment !== null || portfolio.scenario !== undefined,
  );
  const headOf = (key: ColumnKey): Phrase =>
    key === 'entitled' ? earnedHead(isSupposed) : columnRecords[key].head;
  const others = [...total.keys()].filter((key) => key !== main);
  const { fr, en } = headOf(main);
  return [
    table<ContractChange>({
      rows,
      leastFirst: 20,
      columns: [
        {
          head: inEuros,
          of: ({ before, after }) => text(after?.name ?? before?.name ?? (after ?? before)?.file ?? ''),
          total: text(totalWord),
        },
        {
          head: phrase(`${fr} avant`, `${en} before`),
          ...amountColumn(main, total, (change) => known(change.before, change.isUnsure.before)),
        },
        {
          head: phrase(`${fr} après`, `${en} after`),
          ...amountColumn(main, total, (change) => known(change.after, change.isUnsure.after)),
        },
        { head: phrase('Écart', 'Difference'), ...amountColumn(main, total, gap) },
        ...others.map((key, index) => ({
          head: labelled(phrase('Écart', 'Difference'), headOf(key)),
          short: headOf(key),
          drop: key === 'to_verify' ? others.length + 1 : others.length - index,
          isShown: rows.some(({ amounts }) => !isZero(amounts.get(key)?.difference ?? zero)),
          ...amountColumn(key, total, gap),
        })),
        {
          head: phrase('Changement', 'Change'),
          align: 'left',
          wraps: true,
          of: (each) => text(changeWords(each)),
        },
      ],
    }),
  ];
}

/** `3 contrats changés, 1 nouveau, 1 parti, 10 inchangés.` */
function countsNote({ contracts }: PortfoliosCompared): Phrase {
  const count = (wanted: ContractChange['change']): number =>
    contracts.filter(({ change }) => change === wanted).length;
  const said = [
    counted(count('changed'), ['changé', 'changés'], ['changed', 'changed']),
    counted(count('added'), ['nouveau', 'nouveaux'], ['added', 'added']),
    counted(count('gone'), ['parti', 'partis'], ['gone', 'gone']),
    counted(count('same'), ['inchangé', 'inchangés'], ['the same', 'the same']),
  ];
  return phrase(
    `Contrats\u00a0: ${said.map(({ fr }) => fr).join(', ')}. Le total est celui de tous.`,
    `Contracts: ${said.map(({ en }) => en).join(', ')}. The total is that of all.`,
  );
}

const markNote = ({ contracts }: PortfoliosCompared) =>
  contracts.some(({ change, amounts }) => change !== 'same' && [...amounts.values()].some(isMarked)) &&
  phrase(
    '* repose sur des montants ou des règles à vérifier.',
    '* rests on amounts or rules to be verified.',
  );
