/** How the money of a year may cover its spending. */
import { centsOf } from '../../amounts/money.ts';
import { type Language, type Phrase, phrase } from '../../law/language.ts';
import type { Envelope } from '../../law/mission.ts';
import { regimeWords } from '../../law/reading.ts';
import { headless, notes, type Section, type Table, table } from '../../output/document.ts';
import { envelopeList, envelopeNames } from '../../output/names.ts';
import { amountPhrase, both, ratePhrase, type Sized, sized, type Words } from '../../output/phrase.ts';
import { amount, amountOrNone, none, text, unmarked } from '../../output/value.ts';
import type { FungibilityResult, Transfer } from '../fungibility/fungibility-result.ts';
import type { YearResult } from '../result.ts';

/** What its columns are called, in workbooks too. */
export const fungibilityHeads = {
  funded: phrase('Financé', 'Funded'),
  spent: phrase('Dépensé', 'Spent'),
  balance: phrase('Solde', 'Balance'),
  given: phrase('Donné', 'Given'),
  received: phrase('Reçu', 'Received'),
  left: phrase('Reste', 'Left'),
  transfers: phrase('Virements', 'Transfers'),
  uncovered: phrase('Non couvert', 'Uncovered'),
  unspent: phrase('Non dépensé', 'Unspent'),
} as const;

/** True when the file states the spending of at least one envelope, or a transfer. */
export const hasFungibility = ({ fungibility }: YearResult): boolean => fungibility.envelopes.length > 0;

/** Per envelope: what came in, what was spent, what moved, what is left. */
const balancesTable = ({ envelopes }: FungibilityResult): Table =>
  table({
    rows: envelopes,
    columns: [
      {
        head: phrase('Dépenses et fongibilité', 'Spending and fungibility'),
        of: ({ envelope }) => text(envelopeNames[envelope]),
      },
      { head: fungibilityHeads.funded, drop: 3, of: ({ funded }) => amount(funded) },
      {
        head: fungibilityHeads.spent,
        of: ({ known }) => (known === undefined ? none : unmarked(known.spent)),
      },
      {
        head: fungibilityHeads.balance,
        isWideOnly: true,
        drop: 1,
        of: ({ known }) => amountOrNone(known?.balance),
      },
      { head: fungibilityHeads.given, drop: 2, of: ({ given }) => unmarked(given) },
      { head: fungibilityHeads.received, drop: 2, of: ({ received }) => unmarked(received) },
      { head: fungibilityHeads.left, of: ({ known }) => amountOrNone(known?.final) },
    ],
  });

const wayOf = ({ from, to }: Transfer): Sized =>
  sized((size) => both((lang) => `${envelopeNames[from][size][lang]} → ${envelopeNames[to][size][lang]}`));

function originOf({ isStated, reason }: Transfer): Words {
  if (!isStated) return '';
  return phrase(
    `indiqué dans le fichier${reason === undefined ? '' : `\u00a0: ${reason}`}`,
    `stated in the file${reason === undefined ? '' : `: ${reason}`}`,
  );
}

/** A stated transfer may bring more than its receiver lacks. */
function excessNote(transfer: Transfer): Sized | undefined {
  if (transfer.excess === undefined) return undefined;
  const [way, excess] = [wayOf(transfer), amountPhrase(transfer.excess)];
  return sized((size) =>
    phrase(
      `${way[size].fr}\u00a0: le virement indiqué dépasse le besoin de ${excess.fr}.`,
      `${way[size].en}: the stated transfer exceeds the need by ${excess.en}.`,
    ),
  );
}

/** Who gives to whom; what the file states is said to be so, with its reason. */
const transfersSection = ({ transfers }: FungibilityResult): Section =>
  transfers.length === 0
    ? []
    : [
        table({
          rows: transfers,
          leastFirst: 20,
          columns: [
            { head: fungibilityHeads.transfers, of: (transfer) => text(wayOf(transfer)) },
            { head: phrase('', ''), of: (transfer) => unmarked(transfer.amount) },
            { ...headless, drop: 1, of: (transfer) => text(originOf(transfer)) },
          ],
        }),
        notes(...transfers.map(excessNote)),
      ];

/** Envelopes whose spending the file does not state. `whose`: of which of several figures, where not of all. */
export function undeclaredNote(envelopes: readonly Envelope[], whose?: Phrase): Sized {
  const names = envelopeList(envelopes);
  const of = both((lang) => (whose === undefined ? '' : ` (${whose[lang]})`));
  return sized((size) =>
    phrase(
      `Dépenses non indiquées, donc hors du calcul${of.fr}\u00a0: ${names[size].fr}.`,
      `Spending not stated, so left out${of.en}: ${names[size].en}.`,
    ),
  );
}

/** Envelopes whose spending is not what happened but what the budget plans. */
export function plannedNote(envelopes: readonly Envelope[]): Sized {
  const names = envelopeList(envelopes);
  return sized((size) =>
    phrase(
      `Dépenses selon le budget\u00a0: ${names[size].fr}.`,
      `Spending by the budget: ${names[size].en}.`,
    ),
  );
}

/** What the plan leaves, what it could not know, and the limits the file sets. */
function balanceNotes(of: FungibilityResult): Words[] {
  const [left, lacking] = [amountPhrase(of.unspent.value), amountPhrase(of.uncovered.value)];
  const most = of.cap === undefined ? undefined : ratePhrase(of.cap.value);
  return [
    phrase(
      `Non dépensé\u00a0: ${left.fr}. Non couvert\u00a0: ${lacking.fr}.`,
      `Unspent: ${left.en}. Uncovered: ${lacking.en}.`,
    ),
    of.undeclared.length > 0 && undeclaredNote(of.undeclared),
    of.planned.length > 0 && plannedNote(of.planned),
    most !== undefined &&
      phrase(
        `Une enveloppe donne au plus ${most.fr} de ce qui lui est financé.`,
        `An envelope gives at most ${most.en} of its own funding.`,
      ),
    of.isFixedOnly &&
      phrase(
        'Seul l’argent des volets fixes peut changer d’enveloppe.',
        'Only the money of fixed parts may move to another envelope.',
      ),
  ].filter((note) => note !== false);
}

/** What each of the four readings of fungibility would leave; an arrow, explained in the head, shows the one applied. */
const regimesTable = ({ outcomes, regime: used }: FungibilityResult, fileLanguage: Language): Table =>
  table({
    rows: outcomes(),
    tone: ({ regime }) => (regime === used ? 'strong' : undefined),
    leastFirst: 21,
    columns: [
      {
        head: phrase('Fongibilité, → retenue', 'Fungibility, → applied'),
        of: ({ regime }) => text(`${regime === used ? '→' : ' '} ${regimeWords[regime][fileLanguage]}`),
      },
      { ...headless, drop: 1, of: ({ regime }) => text(regimeWords[regime].means) },
      { head: fungibilityHeads.uncovered, of: ({ uncovered }) => amount(uncovered) },
      { head: fungibilityHeads.unspent, drop: 2, of: ({ unspent }) => amount(unspent) },
    ],
  });

export function fungibilitySections({ fungibility }: YearResult, fileLanguage: Language): Section[] {
  if (fungibility.envelopes.length === 0) return [];
  const outcomes = new Set(
    fungibility
      .outcomes()
      .map(({ uncovered, unspent }) => `${centsOf(uncovered.value)} ${centsOf(unspent.value)}`),
  );
  const word = regimeWords[fungibility.regime][fileLanguage];
  const same = phrase(
    `Fongibilité «\u00a0${word}\u00a0»\u00a0; les autres lectures donneraient le même résultat.`,
    `Fungibility “${word}”; the other readings would give the same result.`,
  );
  // Readings that all leave the same are said in one sentence.
  const isSame = outcomes.size === 1;
  return [
    [balancesTable(fungibility)],
    transfersSection(fungibility),
    [notes(...balanceNotes(fungibility), isSame && same)],
    isSame ? [] : [regimesTable(fungibility, fileLanguage)],
  ];
}
