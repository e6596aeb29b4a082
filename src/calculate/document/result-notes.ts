/** What must be said right under a year's table: what is uncertain, prorated, out of reach, pending or supposed. */
import { type Cents, isZero, subtract, total, zero } from '../../amounts/money.ts';
import { clampToUnit, type Ratio } from '../../amounts/ratio.ts';
import type { Language } from '../../law/contract-terms.ts';
import type { Explained } from '../../law/explained.ts';
import { isUncertain } from '../../law/scale.ts';
import { envelopeList } from '../../output/names.ts';
import {
  amountPhrase,
  type Phrase,
  phrase,
  ratePhrase,
  type Sized,
  sized,
  type Words,
} from '../../output/phrase.ts';
import { keyWord } from '../../vocabulary/vocabulary.ts';
import type { MissionResult, YearResult } from '../result.ts';
import { daysPhrase } from './year-heading.ts';

/** Where the amounts of the signed contract stand in a file: text that no line break may cut. */
export const amountsPlace = (fileLanguage: Language): string =>
  `${keyWord('contract', fileLanguage)}:\u00a0${keyWord('amounts', fileLanguage)}:`;

/** What the star means, and how to be sure of the amounts that have one. */
function verifyNote(what: Phrase, fileLanguage: Language): Phrase {
  const where = amountsPlace(fileLanguage);
  return phrase(
    `* ${what.fr}. Entrez les montants de votre contrat signé sous «\u00a0${where}\u00a0».`,
    `* ${what.en}. Enter the amounts of your signed contract under “${where}”.`,
  );
}

/** How much of a total rests on amounts to verify. */
export const toVerifyNote = (amount: Phrase, fileLanguage: Language): Phrase =>
  verifyNote(
    phrase(
      `repose sur des montants à vérifier\u00a0: ${amount.fr} du total`,
      `rests on amounts to verify: ${amount.en} of the total`,
    ),
    fileLanguage,
  );

/** Where no total says how much of it rests on uncertain amounts. */
export const starNote = (fileLanguage: Language): Phrase =>
  verifyNote(phrase('repose sur des montants à vérifier', 'rests on amounts to verify'), fileLanguage);

function uncertainNote({ totals }: YearResult, fileLanguage: Language): Phrase | undefined {
  const { toVerify, ceiling } = totals;
  if (!isZero(toVerify.value)) return toVerifyNote(amountPhrase(toVerify.value), fileLanguage);
  const isSure = !isUncertain(ceiling.status) || isZero(ceiling.value);
  return isSure ? undefined : verifyNote(phrase('plafond à vérifier', 'ceiling to verify'), fileLanguage);
}

/** An amount without the sums of one part around it, which only say that further rules apply. */
function innermost(amount: Explained): Explained {
  if (amount.kind !== 'sum') return amount;
  const [only, ...others] = amount.parts;
  return only === undefined || others.length > 0 ? amount : innermost(only);
}

/** A contract that ends within the year is paid for the part of it that runs. */
function shortenedNote({ operations, missions, period }: YearResult): Phrase | undefined {
  const ceiling = innermost(operations.ceiling);
  if (period?.isEnded !== true || ceiling.kind !== 'product') return undefined;
  const { by } = ceiling;
  if (by.kind !== 'months' && by.kind !== 'days') return undefined;
  const share =
    by.kind === 'days'
      ? daysPhrase(by.days, by.of)
      : phrase(`${by.months}\u00a0mois sur\u00a012`, `${by.months}\u00a0months out of\u00a012`);
  const isPlanWhole = missions.some(({ fixed }) => {
    const plan = innermost(fixed.ceiling);
    return plan.kind === 'choice' && plan.choice === 'full';
  });
  const except = isPlanWhole ? phrase(', hors plan de crise,', ', except the crisis plan,') : phrase('', '');
  return phrase(
    `Fin anticipée\u00a0: le fonctionnement et les volets fixes${except.fr} sont proratisés, ${share.fr}.`,
    `Early end: operations and fixed parts${except.en} are prorated, ${share.en}.`,
  );
}

/** What no indicator can earn of a variable envelope, because the amounts they state add up to less. */
const beyondReach = ({ variable, indicators }: MissionResult): Cents =>
  indicators.length === 0
    ? zero
    : subtract(variable.ceiling.value, total(indicators.map(({ ceiling }) => ceiling.value)));

function beyondReachNote({ missions }: YearResult): Sized | undefined {
  const lost = missions.filter((mission) => !isZero(beyondReach(mission)));
  if (lost.length === 0) return undefined;
  const together = amountPhrase(total(lost.map(beyondReach)));
  const names = envelopeList(lost.map(({ mission }) => mission));
  return sized((size) =>
    phrase(
      `Hors d’atteinte\u00a0: ${together.fr} du plafond variable, que les montants des indicateurs n’attribuent à aucun (${names[size].fr}).`,
      `Out of reach: ${together.en} of the variable ceiling, which the amounts of the indicators leave to none (${names[size].en}).`,
    ),
  );
}

function pendingNote({ totals: { pending } }: YearResult): Phrase | undefined {
  if (isZero(pending.value)) return undefined;
  const most = amountPhrase(pending.value);
  return phrase(
    `En attente\u00a0: les résultats pas encore connus peuvent rapporter jusqu’à ${most.fr} de plus.`,
    `Pending: results not known yet may earn up to ${most.en} more.`,
  );
}

/** `au taux supposé de 60 %`; the rate is not said where several were assumed. */
export function supposedRate(attainment: Ratio | undefined): Phrase {
  const rate = attainment === undefined ? undefined : ratePhrase(clampToUnit(attainment));
  const at = rate === undefined ? phrase('', '') : phrase(` de ${rate.fr}`, ` of ${rate.en}`);
  return phrase(`au taux supposé${at.fr}`, `at the assumed rate${at.en}`);
}

/** Stands with every figure that rests on an assumed rate. `whose`: the years or the envelopes that have some. */
export function simulationPhrase(attainment: Ratio | undefined, whose?: Phrase): Phrase {
  const at = supposedRate(attainment);
  const of = whose === undefined ? phrase('', '') : phrase(` (${whose.fr})`, ` (${whose.en})`);
  return phrase(
    `Simulation\u00a0: les résultats pas encore connus sont comptés ${at.fr}${of.fr}.`,
    `Simulation: results not known yet are counted ${at.en}${of.en}.`,
  );
}

function simulationNote({ missions }: YearResult, attainment: Ratio | undefined): Sized | undefined {
  const simulated = missions.filter(({ variable }) => variable.isSimulated);
  if (simulated.length === 0) return undefined;
  const names = envelopeList(simulated.map(({ mission }) => mission));
  return sized((size) => simulationPhrase(attainment, names[size]));
}

export const yearNotes = (year: YearResult, attainment: Ratio | undefined, fileLanguage: Language): Words[] =>
  [
    uncertainNote(year, fileLanguage),
    shortenedNote(year),
    beyondReachNote(year),
    pendingNote(year),
    simulationNote(year, attainment),
  ].flatMap((note) => note ?? []);
