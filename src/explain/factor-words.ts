/** What an amount is multiplied by: as a figure of the operation, why that figure, and where it stands in the file. */

import { type Cents, centsOf } from '../amounts/money.ts';
import { divideRatios, type Ratio, ratio, ratioToDecimal } from '../amounts/ratio.ts';
import type { Place } from '../amounts/source.ts';
import { type Factor, lawFigures, progressOf } from '../law/factor.ts';
import type { Step } from '../law/indicator-terms.ts';
import type { Language } from '../law/language.ts';
import { contractTerms } from '../law/terms.ts';
import {
  formatAmount,
  formatCount,
  formatDate,
  formatDecimal,
  formatMeasure,
  formatRate,
  formatRoundAmount,
} from '../output/format.ts';
import { sayIn } from '../output/phrase.ts';
import { unbroken } from '../output/text.ts';

/** `299/365`, `45 %`; a fraction in the figures of the file where a rate would not be exact. */
export function factorFigure(by: Factor, lang: Language): string {
  if (by.kind === 'days') return `${by.days}/${by.of}`;
  if (by.kind === 'months') return `${by.months}/${contractTerms.monthsOfYear}`;
  const rate = formatRate(by.value, lang);
  return rate.startsWith('≈') ? fraction(by, lang) : rate;
}

function fraction(by: Factor, lang: Language): string {
  const outOf = (part: Cents, whole: Cents): string =>
    `${formatRoundAmount(part, lang)}/${formatRoundAmount(whole, lang)}`;
  const { num, den } = by.value;
  if (by.kind === 'proportion') return outOf(by.of, by.outOf);
  if (by.kind === 'step' && by.reached?.pays.kind === 'amount') {
    return outOf(by.reached.pays.amount.value, by.full);
  }
  if (by.kind === 'progress') {
    const { covered, way } = progressOf(by.observed.value, by.target.value, by.baseline?.value);
    const isRate = by.target.value.unit === 'rate';
    const written = ({ num: top, den: bottom }: Ratio): string =>
      formatDecimal(ratioToDecimal(ratio(Math.abs(top) * (isRate ? 100 : 1), bottom), 6), lang);
    return `${written(covered)}/${written(way)}`;
  }
  const percent = divideRatios(by.value, ratio(1, 100));
  const isDecimal = 10 ** 6 % percent.den === 0;
  if (by.kind !== 'rate' || !isDecimal) return `${num}/${den}`;
  return `${formatDecimal(ratioToDecimal(percent, 6), lang)}${lang === 'fr' ? '\u00a0%' : '%'}`;
}

const paid = ({ pays }: Step, lang: Language): string =>
  pays.kind === 'amount' ? formatAmount(pays.amount.value, lang) : formatRate(pays.rate.value, lang);

export function factorReason(by: Factor, lang: Language): string {
  const say = sayIn(lang);
  switch (by.kind) {
    case 'days':
    case 'months': {
      const [first, last] = [by.first, by.last].map((day) => unbroken(formatDate(day, lang)));
      if (by.kind === 'months') {
        return say(
          `${by.months}\u00a0mois commencés sur 12, du ${first} au ${last}`,
          `${by.months} started months out of 12, from ${first} to ${last}`,
        );
      }
      const [days, of] = [formatCount(by.days, lang), formatCount(by.of, lang)];
      return say(
        `${days}\u00a0jours sur ${of}, du ${first} au ${last}`,
        `${days} days out of ${of}, from ${first} to ${last}`,
      );
    }
    case 'rate': {
      const stated = formatRate(by.stated, lang);
      const capped =
        by.stated.num > by.stated.den ? say(', compté pour 100\u00a0%', ', counted as 100%') : '';
      if (by.isByRule === true) {
        const paid = formatRate(by.value, lang);
        return say(
          `taux supposé\u00a0: ${stated}${capped}\u00a0; à paliers ou tout ou rien, le résultat paie alors ${paid}`,
          `rate supposed: ${stated}${capped}; in steps, or all or nothing, the result then pays ${paid}`,
        );
      }
      return say(`taux indiqué\u00a0: ${stated}${capped}`, `rate stated: ${stated}${capped}`);
    }
    case 'done':
      return by.value.num === 0 ? say('pas fait', 'not done') : say('fait', 'done');
    case 'progress': {
      const [seen, wanted] = [formatMeasure(by.observed.value, lang), formatMeasure(by.target.value, lang)];
      const rate = formatRate(by.value, lang);
      if (by.baseline === undefined) {
        return say(
          `réalisé ${seen} pour un objectif de ${wanted}\u00a0: ${rate}`,
          `observed ${seen} for a target of ${wanted}: ${rate}`,
        );
      }
      const from = formatMeasure(by.baseline.value, lang);
      return say(
        `réalisé ${seen}, parti de ${from} vers ${wanted}\u00a0: ${rate} du chemin`,
        `observed ${seen}, from ${from} towards ${wanted}: ${rate} of the way`,
      );
    }
    case 'threshold': {
      const [seen, wanted] = [formatMeasure(by.observed.value, lang), formatMeasure(by.target.value, lang)];
      return by.value.num === 0
        ? say(
            `réalisé ${seen}\u00a0: l’objectif de ${wanted} n’est pas atteint`,
            `observed ${seen}: the target of ${wanted} is not met`,
          )
        : say(
            `réalisé ${seen}\u00a0: l’objectif de ${wanted} est atteint`,
            `observed ${seen}: the target of ${wanted} is met`,
          );
    }
    case 'step': {
      const seen = formatMeasure(by.observed.value, lang);
      if (by.reached === undefined) {
        return say(
          `réalisé ${seen}\u00a0: aucun palier n’est atteint`,
          `observed ${seen}: no step is reached`,
        );
      }
      const [bound, pays] = [formatMeasure(by.reached.threshold.value, lang), paid(by.reached, lang)];
      return say(
        `réalisé ${seen}\u00a0: le palier de ${bound} paie ${pays}`,
        `observed ${seen}: the step of ${bound} pays ${pays}`,
      );
    }
    case 'proportion': {
      const [of, outOf] = [formatAmount(by.of, lang), formatAmount(by.outOf, lang)];
      return say(
        `les indicateurs totalisent ${of} sur ${outOf}`,
        `the indicators add up to ${of} out of ${outOf}`,
      );
    }
    case 'law':
      return lawFigures[by.figure][lang];
  }
}

/** Where in the file the factor comes from; a figure of the agreement and a proportion come from elsewhere. */
export function factorPlace(by: Factor): Place | undefined {
  if ('observed' in by) return by.observed.at;
  return 'at' in by ? by.at : undefined;
}

/** Where the file says what an observed value is held against: its target, or a step. */
export const heldAgainst = (by: Factor): Place | undefined =>
  'target' in by ? by.target.at : by.kind === 'step' ? by.nearest?.threshold.at : undefined;

/** An amount times a factor before it is rounded, as people read it: to show where rounding happens. */
interface ExactProduct {
  /** Euros as decimal text, point as separator, cut after a few digits. */
  readonly decimal: string;
  /** True when more digits follow than are shown. */
  readonly isCut: boolean;
  /** True when the product is no whole number of cents. */
  readonly isRounded: boolean;
}

const digitsShown = 5;

export function exactProduct(amount: Cents, by: Ratio): ExactProduct {
  const num = BigInt(centsOf(amount)) * BigInt(by.num);
  const den = BigInt(by.den);
  const size = num < 0n ? -num : num;
  const scaled = size * 10n ** BigInt(digitsShown - 2);
  const text = (scaled / den).toString().padStart(digitsShown + 1, '0');
  const fractionText = text.slice(-digitsShown);
  const isCut = scaled % den !== 0n;
  const shown = isCut ? fractionText : fractionText.replace(/0{1,3}$/, '');
  const whole = text.slice(0, -digitsShown);
  return { decimal: `${num < 0n ? '-' : ''}${whole}.${shown}`, isCut, isRounded: size % den !== 0n };
}
