/** The phrase for a cause: a clause where payments say it by themselves, else a noun group, which stands after “par” or “by”. */
import type { CalendarDate } from '../amounts/calendar.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { readingToType } from '../law/reading.ts';
import { envelopeNames } from '../output/names.ts';
import { both, datePhrase, ratePhrase } from '../output/phrase.ts';
import { quoted } from '../problems/wording.ts';
import { keyWord } from '../vocabulary/vocabulary.ts';
import type { Cause, CauseKind, Rounding, Years } from './cause.ts';
import { linesPhrase } from './line-phrases.ts';

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

/** `une somme reprise le 26 septembre 2027`. */
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

/** Days of which the export cannot say what was paid. */
export const uncoveredKinds: ReadonlySet<CauseKind> = new Set([
  'before_export',
  'not_named',
  'after_export',
  'to_come',
]);
/** Causes whose phrase is a clause. */
export const clauseKinds: ReadonlySet<CauseKind> = new Set([
  ...uncoveredKinds,
  'missing',
  'not_returned',
  'repeated',
]);

/** What changes how it is said. */
interface Seen {
  /** A row that was set apart may be what seems to be missing. */
  readonly isApart: boolean;
  /** What was paid again may be one row that the export holds twice. */
  readonly isSameRow: boolean;
}

function notCovered(fr: string, en: string, date: CalendarDate): Phrase {
  const bounds = withDay(fr, en, date);
  return phrase(
    `le relevé ${bounds.fr} et ne dit pas si cela a été versé`,
    `the export ${bounds.en} and does not say whether it was paid`,
  );
}

/** `fileLanguage`: of the words of the file. */
export function causePhrase(cause: Cause, fileLanguage: Language, seen: Seen): Phrase {
  switch (cause.kind) {
    case 'missing':
      return seen.isApart
        ? phrase('aucun versement compté', 'no payment counted')
        : phrase('rien n’a été versé', 'nothing was paid');
    case 'not_returned':
      return phrase('ce trop-perçu n’a pas été rendu', 'nothing was given back');
    case 'repeated': {
      const { times, line } = cause;
      if (line !== undefined) {
        const name = linesPhrase([{ line, year: cause.year ?? undefined }]);
        return phrase(`${name.fr} deux fois dans ce virement`, `${name.en} twice in this transfer`);
      }
      const paid = phrase(
        `cela a été versé ${times === 2 ? 'deux' : times}\u00a0fois`,
        `it was paid ${times === 2 ? 'twice' : `${times} times`}`,
      );
      if (!seen.isSameRow) return paid;
      return phrase(
        `${paid.fr}, ou bien la même ligne figure plusieurs fois au relevé (même jour, même montant)`,
        `${paid.en}, or the same row stands several times in the export (same day, same amount)`,
      );
    }
    case 'before_export':
      return notCovered('ne commence que le', 'begins only on', cause.first);
    case 'not_named':
      return phrase('aucune ligne du relevé ne nomme cette CPTS', 'no row of the export names this CPTS');
    case 'after_export':
      return notCovered('s’arrête le', 'ends on', cause.last);
    case 'to_come':
      return phrase('à venir', 'still to come');
    case 'before_contract': {
      const is = withDay(
        'est antérieur à la signature de ce contrat, le',
        'came before this contract’s signature, on',
        cause.signed,
      );
      return cause.renewed
        ? phrase(
            `${is.fr}\u00a0: il relève sans doute du contrat précédent`,
            `${is.en}: it probably belongs to the previous contract`,
          )
        : phrase(`${is.fr}\u00a0: rien n’était encore dû`, `${is.en}: nothing was due yet`);
    }
    case 'taken_back':
      return withDay('une somme reprise le', 'money taken back on', cause.date);
    case 'other_line': {
      const line = linesPhrase([{ line: cause.line, year: cause.year ?? undefined }]);
      return phrase(`l’écart inverse sur ${line.fr}`, `the opposite gap on ${line.en}`);
    }
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
      const day = datePhrase(cause.start);
      const of = both((lang) => quoted(envelopeNames[cause.mission].long[lang], lang));
      const is = phrase(
        `un début de la mission ${of.fr} le ${day.fr}`,
        `a start of the mission ${of.en} on ${day.en}`,
      );
      if (cause.months === undefined) return is;
      const months = Math.abs(cause.months);
      return phrase(
        `${is.fr}, ${months}\u00a0mois plus ${cause.months > 0 ? 'tard' : 'tôt'}`,
        `${is.en}, ${months} month${months === 1 ? '' : 's'} ${cause.months > 0 ? 'later' : 'earlier'}`,
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
      const [rate, { year, mission }] = [ratePhrase(cause.rate), cause];
      if (mission === null) {
        return phrase(
          `les volets variables de l’exercice\u00a0${year} payés à ${rate.fr}`,
          `the variable parts of year ${year} paid at ${rate.en}`,
        );
      }
      const line = linesPhrase([{ line: `${mission}.variable`, year }]);
      return phrase(`${line.fr} payé à ${rate.fr}`, `${line.en} paid at ${rate.en}`);
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
