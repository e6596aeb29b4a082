/** What stands beside a difference that payments leave: what may have been meant, and which amendment counts. */

import { compareDates, daysBetween } from '../amounts/calendar.ts';
import {
  type Cents,
  centsOf,
  compareCents,
  isNegative,
  isPositive,
  isZero,
  negate,
  total,
} from '../amounts/money.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { hasCommands, withOptions } from '../output/option-names.ts';
import { amountPhrase, datePhrase } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { settledOn } from '../schedule/schedule.ts';
import { reasonPhrase } from './apart-phrases.ts';
import { saidOf } from './export/apart.ts';
import type { Disagreement } from './export/join.ts';
import { saysUndone } from './export/label-words.ts';
import { type Checked, type Explanation, sumOf } from './payment-check.ts';
import { sentencesOf } from './sentences.ts';

/** Money beyond what is owed may be for results that the file does not know yet. */
function awaitedNote({ dates: [due], difference, findings }: Explanation, { result }: Checked): Phrase[] {
  if (due === undefined || findings.length > 0 || isNegative(difference)) return [];
  const year = result.years.find((each) => settledOn(each, result) === due);
  const pending = total((year?.missions ?? []).map(({ variable }) => variable.pending.value));
  if (year === undefined || isZero(pending) || centsOf(difference) > centsOf(pending)) return [];
  const most = amountPhrase(pending);
  return [
    phrase(
      `Ce peut être un volet variable de l’exercice\u00a0${year.year}, dont des résultats sont en attente (${most.fr} au plus).`,
      `It may be a variable part of year ${year.year}, some results of which are pending (at most ${most.en}).`,
    ),
  ];
}

/** The day a contract is renewed, the one before is settled: of what came too much nothing says whether it is that. */
function renewalNote({ dates: [due], difference, findings }: Explanation, { result }: Checked): Phrase[] {
  const { signed, renewal } = result.contract.terms;
  const isThatDay = due !== undefined && signed !== undefined && compareDates(signed.value, due) === 0;
  if (!isThatDay || renewal?.value !== true || findings.length > 0 || isNegative(difference)) return [];
  return [
    phrase(
      'Ce contrat en renouvelle un autre\u00a0: ce peut être le solde du précédent.',
      'This contract renews another: it may be the settlement of the previous one.',
    ),
  ];
}

/** Money may have come under a label that does not name the fund: so many days around the date. */
const [likelyBefore, likelyAfter] = [45, 200];

/** Too much on a day for which the file notes what the export does not show: both may speak of one payment. */
function notedOtherwise(
  { dates: [dueOn, ...others], difference }: Explanation,
  { onlyNoted, check }: Checked,
): Phrase[] {
  if (dueOn === undefined || others.length > 0 || isNegative(difference)) return [];
  const came = check.dates.find((date) => date.dueOn === dueOn)?.payments ?? [];
  const noted = onlyNoted.filter((payment) => came.includes(payment));
  if (noted.length === 0 || noted.length === came.length) return [];
  const sum = amountPhrase(sumOf(noted));
  return [
    phrase(
      `Le relevé n’en montre pas ${sum.fr}, que seul le fichier note\u00a0: peut-être un même versement écrit autrement.`,
      `Of it, ${sum.en} are noted in the file alone and not in the export: perhaps one payment, written otherwise.`,
    ),
  ];
}

const amended: ReadonlySet<string> = new Set(['size_tier', 'scale', 'contract_amount']);

/** Amounts of other terms, and a difference without a cause, in years that an amendment changed. */
function amendmentNote({ lines, findings }: Explanation, { result }: Checked): Phrase[] {
  if (findings.length > 0 && !findings.some(({ kind }) => amended.has(kind))) return [];
  const years = result.years.filter(({ year }) => lines.some(({ due }) => due.year === year));
  const last = years.at(-1)?.amendments.at(-1);
  if (last === undefined) return [];
  const day = datePhrase(last.amendment.on.value);
  return [
    phrase(
      `L’avenant du ${day.fr} vaut ici à partir de l’exercice\u00a0${last.year}.`,
      `The amendment of ${day.en} counts here from year ${last.year} on.`,
    ),
  ];
}

/** Two amounts for one payment: an analyst must see both. */
export function disagreementWords({ noted, found }: Disagreement): Phrase {
  const [a, b] = [amountPhrase(noted.amount.value), amountPhrase(found.amount.value)];
  const [on, then] = [datePhrase(noted.date.value), datePhrase(found.date.value)];
  return phrase(
    `Le fichier note ${a.fr} le ${on.fr}, le relevé montre ${b.fr} le ${then.fr}\u00a0: tenu pour un seul versement, compté pour le montant du relevé.`,
    `The file notes ${a.en} on ${on.en}, the export shows ${b.en} on ${then.en}: taken for one payment, counted with the amount of the export.`,
  );
}

/** What was set apart and may be the very payment that seems to be missing: that amount, one a tenth off, or several that make it. */
function likelyNote({ dates, difference, findings }: Explanation, { read }: Checked): Phrase[] {
  const [due] = dates;
  if (due === undefined || findings.some(({ kind }) => kind !== 'missing' && kind !== 'not_named')) return [];
  const wanted = negate(difference);
  const near = read
    .flatMap(({ apart }) => apart)
    .flatMap(({ amount, date, label, reason }) => {
      if (amount === undefined || date === undefined) return [];
      const days = daysBetween(due, date);
      return days < -likelyBefore || days > likelyAfter ? [] : [{ amount, date, label, reason }];
    });
  const credits = near.filter(({ reason }) => reason === 'other_credit');
  const isAlike = ({ amount }: { readonly amount: Cents }): boolean =>
    Math.abs(centsOf(amount) - centsOf(wanted)) * 10 <= centsOf(wanted);
  const exact = near.find(({ amount }) => compareCents(amount, wanted) === 0);
  const found = exact ?? credits.find(isAlike);
  const sum = amountPhrase(found?.amount ?? wanted);
  if (found !== undefined) {
    const [day, label, reason] = [datePhrase(found.date), harmless(found.label), reasonPhrase(found.reason)];
    const of = exact
      ? phrase('est exactement de ce montant', 'is exactly of this amount')
      : phrase(`est proche de ce montant, ${sum.fr}`, `is near this amount, ${sum.en}`);
    return [
      withOptions((named) => {
        const isOther = found.reason === 'other_credit';
        const payer = named('--payer');
        const cure = isOther
          ? phrase(` (${payer} pour la compter)`, ` (${payer} to count it)`)
          : phrase('', '');
        return [
          `Une ligne mise à part (${reason.fr}), le ${day.fr}, ${of.fr}\u00a0: ${label}${cure.fr}.`,
          `A row set apart (${reason.en}), on ${day.en}, ${of.en}: ${label}${cure.en}.`,
        ];
      }),
    ];
  }
  if (credits.length < 2 || compareCents(total(credits.map(({ amount }) => amount)), wanted) !== 0) return [];
  return [
    withOptions((named) => {
      const [payer, apart] = [named('--payer'), named('--show-apart')];
      const [liste, lists] = hasCommands() ? [`${apart} les liste, `, `${apart} lists them, `] : ['', ''];
      return [
        `${credits.length} recettes mises à part font exactement ce montant (${liste}${payer} les compte).`,
        `${credits.length} credits set apart come to exactly this amount (${lists}${payer} counts them).`,
      ];
    }),
  ];
}

/** A fund may write what it takes back without a sign. */
function unsignedNote({ payments, difference }: Explanation): Phrase[] {
  const found = payments.find((each) => isPositive(each.amount.value) && saysUndone(saidOf(each)));
  if (isNegative(difference) || found === undefined) return [];
  const label = harmless(saidOf(found));
  return [
    phrase(
      `Le libellé dit une reprise et le montant n’est pas négatif, à vérifier\u00a0: ${label}.`,
      `The label speaks of money taken back and the amount is not negative, to be checked: ${label}.`,
    ),
  ];
}

/** An explanation in words: what is said of it, its causes where they are several, and what is left to be known. */
export function explanationWords(explanation: Explanation, checked: Checked) {
  const likely = likelyNote(explanation, checked);
  const [words, ...causes] = sentencesOf(explanation, checked.result.contract.language, likely.length > 0);
  const notes = [
    ...notedOtherwise(explanation, checked),
    ...amendmentNote(explanation, checked),
    ...unsignedNote(explanation),
    ...awaitedNote(explanation, checked),
    ...renewalNote(explanation, checked),
    ...likely,
  ];
  return { words, causes, notes };
}
