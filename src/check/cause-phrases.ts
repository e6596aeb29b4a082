/** The phrase for a cause, a noun group: it stands after “par” or “by”. */
import type { CalendarDate } from '../amounts/calendar.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { readingToType } from '../law/reading.ts';
import { both, datePhrase, ratePhrase } from '../output/phrase.ts';
import { quoted } from '../problems/wording.ts';
import { keyWord } from '../vocabulary/vocabulary.ts';
import type { Cause, Rounding, Years } from './cause.ts';
import { linePhrase, ofEnvelope } from './line-phrases.ts';

const roundingPhrases: Readonly<Record<Rounding, Phrase>> = {
  at_payment: phrase(
    'un seul arrondi, à la fin du calcul (indicateurs et prorata non arrondis)',
    'rounding only once, at the end (neither indicators nor prorata rounded)',
  ),
  truncated: phrase('des centimes coupés au lieu d’être arrondis', 'cents cut off instead of rounded'),
  whole_euros: phrase('des montants arrondis à l’euro', 'amounts rounded to the euro'),
  amount_per_day: phrase(
    'un montant par jour arrondi au centime avant le prorata',
    'an amount per day rounded to the cent before the prorata',
  ),
  prorata_percent: phrase('un prorata arrondi au pour cent entier', 'a prorata rounded to a whole percent'),
  prorata_hundredths: phrase(
    'un prorata arrondi au centième de pour cent',
    'a prorata rounded to a hundredth of a percent',
  ),
  balance_share: phrase(
    'un solde calculé à 25\u00a0% et arrondi, au lieu de ce que laisse l’avance',
    'a balance worked out as 25% and rounded, instead of what the advance leaves',
  ),
};

/** `le solde du contrat précédent, le 26 septembre 2027`. */
function withDay(fr: string, en: string, date: CalendarDate): Phrase {
  const day = datePhrase(date);
  return phrase(`${fr} ${day.fr}`, `${en} ${day.en}`);
}

/** Words to type, or words of a file, in the quotation marks of each language. */
const inQuotes = (words: string): Phrase => both((lang) => quoted(words, lang));

/** A cause that holds in some contract years only. */
function within(cause: Phrase, years: Years | undefined): Phrase {
  if (years === undefined) return cause;
  const { from, to } = years;
  return from === to
    ? phrase(`${cause.fr} pour l’exercice\u00a0${from}`, `${cause.en} for year ${from}`)
    : phrase(`${cause.fr} pour les exercices\u00a0${from} à ${to}`, `${cause.en} for years ${from} to ${to}`);
}

/** `fileLanguage`: of the words of the file. */
export function causePhrase(cause: Cause, fileLanguage: Language): Phrase {
  switch (cause.kind) {
    case 'missing':
      return phrase('un paiement qui n’a pas été fait', 'a payment that was not made');
    case 'not_returned':
      return phrase('une somme qui n’a pas été rendue', 'an amount that was not given back');
    case 'contract_before':
      return withDay(
        'le solde du contrat précédent, le',
        'the settlement of the previous contract, on',
        cause.signed,
      );
    case 'before_contract':
      return withDay(
        'un versement antérieur à la signature, le',
        'a payment before the signature, on',
        cause.signed,
      );
    case 'taken_back':
      return withDay('une somme reprise le', 'money taken back on', cause.date);
    case 'repeated':
      return phrase(`un paiement fait ${cause.times}\u00a0fois`, `a payment made ${cause.times} times`);
    case 'other_line': {
      const line = linePhrase(cause.line, cause.year ?? undefined);
      return phrase(`l’écart inverse sur ${line.fr}`, `the opposite gap on ${line.en}`);
    }
    case 'before_export':
      return withDay('un relevé qui ne commence que le', 'an export that begins only on', cause.first);
    case 'after_export':
      return withDay('un relevé qui s’arrête le', 'an export that ends on', cause.last);
    case 'to_come':
      return withDay('une échéance qui vient après le', 'a due date that comes after', cause.today);
    case 'size_tier':
      return within(phrase(`la taille ${cause.size_tier}`, `size tier ${cause.size_tier}`), cause.years);
    case 'scale': {
      const id = inQuotes(cause.scale);
      return within(phrase(`le barème ${id.fr}`, `the scale ${id.en}`), cause.years);
    }
    case 'reading': {
      const typed = inQuotes(readingToType(cause.reading, cause.value, fileLanguage));
      const reading = phrase(
        `l’autre lecture du texte ${typed.fr}`,
        `the other reading of the text ${typed.en}`,
      );
      return within(reading, cause.years);
    }
    case 'start': {
      const [of, day, months] = [ofEnvelope[cause.mission], datePhrase(cause.start), Math.abs(cause.months)];
      return phrase(
        `un début ${of.fr} le ${day.fr}, ${months}\u00a0mois plus ${cause.months > 0 ? 'tard' : 'tôt'}`,
        `a start of ${of.en} on ${day.en}, ${months} month${months === 1 ? '' : 's'} ${cause.months > 0 ? 'later' : 'earlier'}`,
      );
    }
    case 'indicator': {
      const name = inQuotes(cause.indicator);
      return phrase(
        `l’indicateur ${name.fr} de l’exercice\u00a0${cause.year} ${cause.counted ? 'compté en entier' : 'non compté'}`,
        `the indicator ${name.en} of year ${cause.year} ${cause.counted ? 'counted in full' : 'not counted'}`,
      );
    }
    case 'contract_amount': {
      const typed = inQuotes(`${keyWord(cause.line, fileLanguage)}: ${keyWord(cause.part, fileLanguage)}`);
      const amount = phrase(
        `le montant du barème au lieu de celui du contrat (${typed.fr})`,
        `the scale’s amount instead of the contract’s (${typed.en})`,
      );
      return within(amount, cause.years);
    }
    case 'variable_rate': {
      const [rate, { year }] = [ratePhrase(cause.rate), cause];
      const of = cause.mission === null ? phrase('', '') : ofEnvelope[cause.mission];
      return cause.mission === null
        ? phrase(
            `les volets variables de l’exercice\u00a0${year} payés à ${rate.fr}`,
            `the variable parts of year ${year} paid at ${rate.en}`,
          )
        : phrase(
            `le volet variable ${of.fr} de l’exercice\u00a0${year} payé à ${rate.fr}`,
            `the variable part of ${of.en} of year ${year} paid at ${rate.en}`,
          );
    }
    case 'crisis_plan':
      return cause.plan === 'initial'
        ? phrase(
            `le plan de crise de l’exercice\u00a0${cause.year} payé comme une première rédaction au lieu d’une mise à jour`,
            `the crisis plan of year ${cause.year} paid as a first drafting instead of an update`,
          )
        : phrase(
            `le plan de crise de l’exercice\u00a0${cause.year} payé comme une mise à jour au lieu d’une première rédaction`,
            `the crisis plan of year ${cause.year} paid as an update instead of a first drafting`,
          );
    case 'amendment': {
      const day = datePhrase(cause.date);
      return cause.early === undefined
        ? within(
            phrase(`l’avenant du ${day.fr} non appliqué`, `the amendment of ${day.en} not applied`),
            cause.years,
          )
        : phrase(
            `l’avenant du ${day.fr} appliqué trop tôt, dès l’exercice\u00a0${cause.early}`,
            `the amendment of ${day.en} applied too early, from year ${cause.early} on`,
          );
    }
    case 'rounding':
      return within(roundingPhrases[cause.rounding], cause.years);
  }
}
