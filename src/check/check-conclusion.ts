/** What a check comes to: nothing differs, or why it does, and what may still be added. */
import { compareDates, daysBetween, isAfter, isBefore } from '../amounts/calendar.ts';
import {
  type Cents,
  centsOf,
  compareCents,
  isNegative,
  isPositive,
  isZero,
  negate,
  subtract,
  total,
} from '../amounts/money.ts';
import { missions } from '../law/mission.ts';
import { list, notes, type Section, title, verdict } from '../output/document.ts';
import { envelopeList } from '../output/names.ts';
import { amountPhrase, both, datePhrase, type Phrase, phrase } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { settlementDate } from '../schedule/schedule.ts';
import { reasonPhrase } from './apart-phrases.ts';
import type { Disagreement } from './export/join.ts';
import { saidOf } from './export/read-export.ts';
import { saysUndone } from './export/words.ts';
import { type Checked, type Explanation, isUncovered, sumOf } from './payment-check.ts';
import { sentencesOf } from './sentences.ts';

/** What results not known yet may still add to what was due: the variable parts of years that are settled by then. */
function pendingOf({ result, check: { on }, from }: Checked) {
  const settled = result.years.filter(({ period }) => {
    const day = period && settlementDate(period, result.readings.settlement_delay_months.value);
    return day !== undefined && !isAfter(day, on) && (from === undefined || !isBefore(day, from));
  });
  const parts = settled
    .flatMap((year) => year.missions)
    .filter(({ variable }) => !isZero(variable.pending.value));
  if (parts.length === 0) return undefined;
  const sum = amountPhrase(total(parts.map(({ variable }) => variable.pending.value)));
  const names = envelopeList(missions.filter((each) => parts.some(({ mission }) => mission === each))).short;
  return phrase(
    `jusqu’à ${sum.fr} dépendent de résultats en attente (${names.fr})`,
    `up to ${sum.en} depend on pending results (${names.en})`,
  );
}

/** Money beyond what is owed may be for results that the file does not know yet. */
function awaitedNote({ dates: [due], difference, findings }: Explanation, { result }: Checked): Phrase[] {
  if (due === undefined || findings.length > 0 || isNegative(difference)) return [];
  const delay = result.readings.settlement_delay_months.value;
  const year = result.years.find(
    ({ period }) => period && compareDates(settlementDate(period, delay), due) === 0,
  );
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

/** Lateness that the table shows is said where nothing else is wrong. */
function lateWords({ check }: Checked): Phrase {
  const late = check.dates.filter(({ manners }) => manners.includes('late'));
  const most = Math.max(...late.map(({ days = 0 }) => days));
  const count = late.length;
  if (count === 0) return phrase('', '');
  return count === 1
    ? phrase(
        ` Une échéance a été versée en retard, de ${most}\u00a0jour${most > 1 ? 's' : ''}.`,
        ` One due date was paid late, by ${most} day${most > 1 ? 's' : ''}.`,
      )
    : phrase(
        ` ${count}\u00a0échéances ont été versées en retard, jusqu’à ${most}\u00a0jours.`,
        ` ${count} due dates were paid late, by up to ${most} days.`,
      );
}

/** What only the file says was paid. */
function onlyNotedWords({ onlyNoted }: Checked): Phrase {
  const come = amountPhrase(sumOf(onlyNoted));
  return onlyNoted.length === 0
    ? phrase('', '')
    : phrase(
        ` Le relevé n’en montre pas ${come.fr}, notés dans le fichier.`,
        ` Of it, ${come.en} noted in the file are not in the export.`,
      );
}

function noDifference(checked: Checked): Phrase {
  const { check, tolerance, from } = checked;
  const day = datePhrase(check.on);
  const isExact = check.dates.every(({ difference }) => isZero(difference)) && check.stray.length === 0;
  const pending = pendingOf(checked);
  const noted = onlyNotedWords(checked);
  const late = both((lang) => `${lateWords(checked)[lang]}${noted[lang]}`);
  if (isExact && pending !== undefined) {
    return phrase(
      `Aucun écart au ${day.fr} sur ce qui est connu\u00a0; ${pending.fr}.${late.fr}`,
      `No difference on ${day.en} in what is known; ${pending.en}.${late.en}`,
    );
  }
  if (isExact) {
    const since = from && datePhrase(from);
    return phrase(
      `Aucun écart au ${day.fr}\u00a0: tout ce qui était dû ${since ? `depuis le ${since.fr}` : 'à cette date'} a été versé, au centime près.${late.fr}`,
      `No difference on ${day.en}: all that was due ${since ? `since ${since.en}` : 'by that date'} was paid, to the cent.${late.en}`,
    );
  }
  const most = amountPhrase(tolerance);
  return phrase(
    `Aucun écart au-dessus de la tolérance (${most.fr}) au ${day.fr}${pending ? `\u00a0; ${pending.fr}` : ''}.${late.fr}`,
    `No difference above the tolerance (${most.en}) on ${day.en}${pending ? `; ${pending.en}` : ''}.${late.en}`,
  );
}

/** Explanations are told up to this many; the others are counted. */
const toldUpTo = 30;

function more(explanations: readonly Explanation[]): Phrase {
  const { length } = explanations;
  const come = amountPhrase(total(explanations.map(({ difference }) => difference)));
  return phrase(
    `Et ${length}\u00a0autre${length > 1 ? 's écarts' : ' écart'}, ${come.fr} en tout.`,
    `And ${length} other difference${length === 1 ? '' : 's'}, ${come.en} in all.`,
  );
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
  if (due === undefined || findings.some(({ kind }) => kind !== 'missing')) return [];
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
    const cure =
      found.reason === 'other_credit'
        ? phrase(' (--payeur pour la compter)', ' (--payer to count it)')
        : phrase('', '');
    const of = exact
      ? phrase('est exactement de ce montant', 'is exactly of this amount')
      : phrase(`est proche de ce montant, ${sum.fr}`, `is near this amount, ${sum.en}`);
    return [
      phrase(
        `Une ligne mise à part (${reason.fr}), le ${day.fr}, ${of.fr}\u00a0: ${label}${cure.fr}.`,
        `A row set apart (${reason.en}), on ${day.en}, ${of.en}: ${label}${cure.en}.`,
      ),
    ];
  }
  if (credits.length < 2 || compareCents(total(credits.map(({ amount }) => amount)), wanted) !== 0) return [];
  return [
    phrase(
      `${credits.length} recettes mises à part font exactement ce montant (--mis-a-part les liste, --payeur les compte).`,
      `${credits.length} credits set apart come to exactly this amount (--show-apart lists them, --payer counts them).`,
    ),
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
export function told(explanation: Explanation, checked: Checked) {
  const likely = likelyNote(explanation, checked);
  const [words, ...causes] = sentencesOf(explanation, checked.result.contract.language, likely.length > 0);
  const notes = [
    ...notedOtherwise(explanation, checked),
    ...amendmentNote(explanation, checked),
    ...unsignedNote(explanation),
    ...awaitedNote(explanation, checked),
    ...likely,
  ];
  return { words, causes, notes };
}

const asSentence = (words: Phrase): Phrase =>
  both((lang) => `${words[lang].charAt(0).toUpperCase()}${words[lang].slice(1)}.`);

function pendingNote(checked: Checked): Phrase | undefined {
  const pending = pendingOf(checked);
  return pending && asSentence(pending);
}

function lateNote(checked: Checked): Phrase | undefined {
  const late = lateWords(checked);
  return late.fr === '' ? undefined : both((lang) => late[lang].trim());
}

export function conclusion(checked: Checked): Section {
  const { explanations, check } = checked;
  if (explanations.length === 0) return [verdict('good', noDifference(checked))];
  const items = explanations.slice(0, toldUpTo).map((explanation) => {
    const { words, causes, notes } = told(explanation, checked);
    return { words, details: [...causes, ...notes] };
  });
  const others = explanations.slice(toldUpTo);
  const uncovered = total(
    check.dates.filter((date) => isUncovered(date, check.covered)).map(({ difference }) => difference),
  );
  const difference = subtract(check.totals.difference, uncovered);
  const sum = amountPhrase(isNegative(difference) ? negate(difference) : difference);
  const day = datePhrase(check.on);
  const isLacking = isNegative(difference);
  const inside = isZero(difference)
    ? phrase('le total versé est juste', 'the total paid is right')
    : phrase(
        `${isLacking ? 'il manque' : 'il y a en trop'} ${sum.fr} en tout`,
        `${sum.en} ${isLacking ? 'are missing' : 'are too much'} in all`,
      );
  const balance = phrase(`Au ${day.fr}, ${inside.fr}.`, `On ${day.en}, ${inside.en}.`);
  const unknown = amountPhrase(negate(uncovered));
  return [
    title(phrase('Pourquoi ces écarts', 'Why these differences'), 3),
    list(others.length === 0 ? items : [...items, { words: more(others), details: [] }]),
    notes(
      isZero(uncovered)
        ? balance
        : check.covered?.isToday === true
          ? phrase(
              `Jusqu’à aujourd’hui, ${inside.fr}. ${unknown.fr} sont à venir.`,
              `Up to today, ${inside.en}. ${unknown.en} are still to come.`,
            )
          : phrase(
              `Sur les jours que le relevé couvre\u00a0: ${inside.fr}. ${unknown.fr} étaient dus en dehors de ces jours.`,
              `On the days that the export covers: ${inside.en}. ${unknown.en} were due outside these days.`,
            ),
      pendingNote(checked),
      lateNote(checked),
    ),
  ];
}
