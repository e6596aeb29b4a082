/** What must be said right under a year's table: what is uncertain, prorated, out of reach, pending or supposed. */
import { type Cents, isZero, subtract, total, zero } from '../../amounts/money.ts';
import { clampToUnit } from '../../amounts/ratio.ts';
import { type Explained, productWithin } from '../../law/explained.ts';
import { ruleSources } from '../../law/label.ts';
import { type Language, type Phrase, phrase } from '../../law/language.ts';
import { isUncertain } from '../../law/scale.ts';
import { formatRate } from '../../output/format.ts';
import { envelopeList } from '../../output/names.ts';
import { amountPhrase, both, inBothLanguages, type Sized, sized, type Words } from '../../output/phrase.ts';
import { harmless } from '../../output/text.ts';
import { listedPhrases } from '../../problems/wording.ts';
import { keyWord } from '../../vocabulary/vocabulary.ts';
import type { Assumed } from '../options.ts';
import { type ContractResult, isSimulatedYear, type MissionResult, type YearResult } from '../result.ts';
import { missingKeys, type WhyUnsure, whyUnsure } from '../why-unsure.ts';
import { daysPhrase } from './year-heading.ts';

/** Where the amounts of the signed contract stand in a file: text that no line break may cut. */
const amountsPlace = (fileLanguage: Language): string =>
  `${keyWord('contract', fileLanguage)}:\u00a0${keyWord('amounts', fileLanguage)}:`;

/** Which amounts to enter, by their keys; undefined where none is missing. */
export function enterAmounts(why: WhyUnsure, fileLanguage: Language): Phrase | undefined {
  const keys = both((lang) => missingKeys(why, fileLanguage, lang));
  const where = amountsPlace(fileLanguage);
  return keys.fr === ''
    ? undefined
    : phrase(
        `Entrez ces montants de votre contrat signé sous «\u00a0${where}\u00a0» (${keys.fr}).`,
        `Enter these amounts of your signed contract under “${where}” (${keys.en}).`,
      );
}

/** `montants à vérifier`, `règles à vérifier (renouvellement)`, or both. */
function unsureGrounds({ missing, rules }: WhyUnsure): Phrase {
  const names = both((lang) => rules.map((rule) => ruleSources[rule].name[lang]).join(', '));
  if (rules.length === 0) return phrase('des montants à vérifier', 'amounts to verify');
  return missing.size === 0
    ? phrase(`une règle à vérifier (${names.fr})`, `a rule to verify (${names.en})`)
    : phrase(
        `des montants et une règle à vérifier (${names.fr})`,
        `amounts and a rule to verify (${names.en})`,
      );
}

/** What the star means, and how to be sure of the amounts that have one. */
function verifyNote(what: Phrase, why: WhyUnsure, fileLanguage: Language): Phrase {
  const enter = enterAmounts(why, fileLanguage);
  return enter === undefined
    ? phrase(`* ${what.fr}.`, `* ${what.en}.`)
    : phrase(`* ${what.fr}. ${enter.fr}`, `* ${what.en}. ${enter.en}`);
}

/** How much of a total rests on amounts, or rules, to verify. */
export function toVerifyNote(total: Phrase, amounts: readonly Explained[], fileLanguage: Language): Phrase {
  const why = whyUnsure(amounts);
  const on = unsureGrounds(why);
  const what = phrase(
    `repose sur ${on.fr}\u00a0: ${total.fr} du total`,
    `rests on ${on.en}: ${total.en} of the total`,
  );
  return verifyNote(what, why, fileLanguage);
}

/** Where no total says how much of it rests on uncertain amounts; undefined where none of these amounts is. */
export function starNote(amounts: readonly Explained[], fileLanguage: Language): Phrase | undefined {
  if (!amounts.some(({ status }) => isUncertain(status))) return undefined;
  const why = whyUnsure(amounts);
  const on = unsureGrounds(why);
  return verifyNote(phrase(`repose sur ${on.fr}`, `rests on ${on.en}`), why, fileLanguage);
}

function uncertainNote({ totals }: YearResult, fileLanguage: Language): Phrase | undefined {
  const { toVerify, ceiling } = totals;
  if (!isZero(toVerify.value)) return toVerifyNote(amountPhrase(toVerify.value), [ceiling], fileLanguage);
  const isSure = !isUncertain(ceiling.status) || isZero(ceiling.value);
  const what = phrase('plafond à vérifier', 'ceiling to verify');
  return isSure ? undefined : verifyNote(what, whyUnsure([ceiling]), fileLanguage);
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
export const supposedRate = (attainment: Assumed['attainment']): Phrase =>
  inBothLanguages((say, lang) => {
    const rate = attainment === undefined ? '' : formatRate(clampToUnit(attainment.value), lang);
    return say('au taux supposé', 'at the assumed rate') + (rate && say(` de ${rate}`, ` of ${rate}`));
  });

/** Stands with every figure that rests on an assumed rate or a scenario. `whose`: the years or the envelopes that have some. */
export const simulationPhrase = ({ attainment, scenario }: Assumed, whose?: Phrase): Phrase =>
  inBothLanguages((say, lang) => {
    const of = whose === undefined ? '' : ` (${whose[lang]})`;
    const name = harmless(scenario ?? '');
    const at = supposedRate(attainment)[lang];
    return scenario === undefined
      ? say(
          `Simulation\u00a0: les résultats pas encore connus sont comptés ${at}${of}.`,
          `Simulation: results not known yet are counted ${at}${of}.`,
        )
      : say(
          `Simulation, scénario «\u00a0${name}\u00a0»\u00a0: les résultats sont ceux qu’il suppose${of}.`,
          `Simulation, scenario “${name}”: the results are those that it supposes${of}.`,
        );
  });

/** At the top of figures side by side: which of them count results that are supposed. */
export function supposedIn(columns: readonly Phrase[]): Phrase {
  const names = listedPhrases(columns);
  return phrase(
    `SIMULATION\u00a0: des résultats supposés comptent dans ${names.fr}.`,
    `SIMULATION: supposed results count in ${names.en}.`,
  );
}

function simulationNote(year: YearResult, assumed: Assumed): Sized | undefined {
  if (!isSimulatedYear(year)) return undefined;
  const names = envelopeList(
    year.missions.filter(({ variable }) => variable.isSimulated).map(({ mission }) => mission),
  );
  return sized((size) => simulationPhrase(assumed, names[size].fr === '' ? undefined : names[size]));
}

/** Indicators with steps, or all or nothing, of which a rate was assumed: what their rule makes of it. */
function ruleNote({ missions }: YearResult): Phrase | undefined {
  const names = missions.flatMap(({ indicators }) =>
    indicators.flatMap(({ name, entitled }) => {
      const by = productWithin(entitled)?.by;
      return by?.kind === 'rate' && by.isByRule === true ? [harmless(name)] : [];
    }),
  );
  if (names.length === 0) return undefined;
  const list = names.join(', ');
  return phrase(
    `À paliers ou tout ou rien, donc comptés au taux supposé selon leur règle (le plus haut palier qui ne paie pas plus\u00a0; tout ou rien, rien au-dessous de 100\u00a0%)\u00a0: ${list}. Un scénario peut leur donner une valeur constatée.`,
    `With steps or all or nothing, so counted at the supposed rate by their rule (the highest step that pays no more; all or nothing, nothing below 100\u00a0%): ${list}. A scenario may give them an observed value.`,
  );
}

export const yearNotes = (year: YearResult, result: Pick<ContractResult, 'contract' | 'options'>): Words[] =>
  [
    uncertainNote(year, result.contract.language),
    shortenedNote(year),
    beyondReachNote(year),
    pendingNote(year),
    simulationNote(year, result.options),
    ruleNote(year),
  ].flatMap((note) => note ?? []);
