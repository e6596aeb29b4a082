/** A check as a document: what was read, date by date what was owed and paid, and why they differ. */
import { daysBetween, isAfter, isBefore } from '../amounts/calendar.ts';
import { compareCents, isNegative, isZero, negate, subtract, total } from '../amounts/money.ts';
import { starNote } from '../calculate/document/result-notes.ts';
import { ownScales } from '../calculate/document/year-heading.ts';
import type { Language } from '../law/contract-terms.ts';
import { missions } from '../law/mission.ts';
import { advice, type Document, list, notes, type Section, title, verdict } from '../output/document.ts';
import { envelopeList } from '../output/names.ts';
import { amountPhrase, both, datePhrase, type Phrase, phrase } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { settlementDate } from '../schedule/schedule.ts';
import { apartNote, apartTable } from './apart-phrases.ts';
import { datesTable, linesTable } from './check-tables.ts';
import type { Checked, PaymentsRead, Tally } from './checked.ts';
import { type Explanation, isUncovered, isUnsure, sumOf } from './payment-check.ts';
import { sentencesOf } from './sentences.ts';

/** `19 versements`, `1 payment`. */
const paymentsOf = (count: number): Phrase =>
  phrase(`${count}\u00a0versement${count > 1 ? 's' : ''}`, `${count} payment${count === 1 ? '' : 's'}`);

function readNote({ file, count, sum }: PaymentsRead): Phrase {
  const [payments, come] = [paymentsOf(count), amountPhrase(sum)];
  const name = harmless(file);
  return phrase(
    `${payments.fr} lu${count > 1 ? 's' : ''} dans ${name}\u00a0: ${come.fr}`,
    `${payments.en} read in ${name}: ${come.en}`,
  );
}

const everyCredit = phrase(
  'Aucune ligne n’y nomme la caisse\u00a0: toutes les recettes sont comptées (--payeur NOM pour n’en compter que certaines).',
  'No row of it names the fund: every credit counts (--payer NAME to count only some).',
);

function inBothNote({ count, sum }: Tally): Phrase | undefined {
  if (count === 0) return undefined;
  const [payments, come] = [paymentsOf(count), amountPhrase(sum)];
  return phrase(
    `${payments.fr} à la fois dans le fichier et dans le CSV, compté${count > 1 ? 's' : ''} une seule fois\u00a0: ${come.fr}`,
    `${payments.en} both in the file and in the CSV, counted once: ${come.en}`,
  );
}

function laterNote({ check: { later } }: Checked): Phrase | undefined {
  if (later.length === 0) return undefined;
  const payments = paymentsOf(later.length);
  const come = amountPhrase(sumOf(later));
  return phrase(
    `${payments.fr} après cette date, hors du contrôle\u00a0: ${come.fr}`,
    `${payments.en} after that day, left out of the check: ${come.en}`,
  );
}

function fromNote({ from }: Checked): Phrase | undefined {
  const day = from && datePhrase(from);
  return (
    day &&
    phrase(
      `Ce qui était dû avant le ${day.fr} est tenu pour réglé.`,
      `What was due before ${day.en} is taken for settled.`,
    )
  );
}

/** What the check does not cover: the reader must not take it for paid. */
function afterNote({ dueAfter, dayOrigin }: Checked): Phrase | undefined {
  if (dueAfter === undefined) return undefined;
  const [sum, last] = [amountPhrase(dueAfter.sum), datePhrase(dueAfter.last)];
  const advised = dayOrigin === 'last_payment' ? phrase(' (voir --au)', ' (see --on)') : phrase('', '');
  return phrase(
    `Après ce jour, ${sum.fr} viennent à échéance jusqu’au ${last.fr}, hors du contrôle${advised.fr}.`,
    `After that day, ${sum.en} fall due up to ${last.en}, left out of the check${advised.en}.`,
  );
}

const origins: Readonly<Record<Checked['dayOrigin'], Phrase>> = {
  asked: phrase('', ''),
  export: phrase(', dernier jour du relevé', ', the last day of the export'),
  last_payment: phrase(', jour du dernier versement connu', ', the day of the last payment known'),
};

function header(checked: Checked): Section {
  const { result, check, read, inBoth, dayOrigin } = checked;
  const [day, origin] = [datePhrase(check.on), origins[dayOrigin]];
  return [
    title(result.contract.cpts.name.value, 1),
    title(
      phrase(`Versements contrôlés au ${day.fr}${origin.fr}`, `Payments checked on ${day.en}${origin.en}`),
    ),
    ownScales(result.years),
    notes(
      ...read.flatMap((each) => [readNote(each), each.isEveryCredit && everyCredit, apartNote(each.apart)]),
      inBothNote(inBoth),
      fromNote(checked),
      laterNote(checked),
      afterNote(checked),
    ),
  ];
}

const projectedNote = phrase(
  'Les exercices que le fichier ne décrit pas sont comptés sans volet variable.',
  'Years that the file does not describe count without their variable part.',
);

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

/** Lateness that the table shows is said where nothing else is wrong. */
function lateWords({ check }: Checked): Phrase {
  const late = check.dates.filter(({ manners }) => manners.includes('late'));
  const most = Math.max(...late.map(({ days = 0 }) => days));
  const count = late.length;
  if (count === 0) return phrase('', '');
  return count === 1
    ? phrase(
        ` Une échéance a été versée en retard, de ${most}\u00a0jours.`,
        ` One due date was paid late, by ${most} days.`,
      )
    : phrase(
        ` ${count}\u00a0échéances ont été versées en retard, jusqu’à ${most}\u00a0jours.`,
        ` ${count} due dates were paid late, by up to ${most} days.`,
      );
}

function noDifference(checked: Checked): Phrase {
  const { check, tolerance, from } = checked;
  const day = datePhrase(check.on);
  const isExact = check.dates.every(({ difference }) => isZero(difference)) && check.stray.length === 0;
  const [pending, late] = [pendingOf(checked), lateWords(checked)];
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

function likelyNote({ dates, difference, findings }: Explanation, { read }: Checked): Phrase[] {
  const [due] = dates;
  if (due === undefined || findings.some(({ kind }) => kind !== 'missing')) return [];
  const found = read
    .flatMap(({ apart }) => apart)
    .find(({ reason, amount, date }) => {
      if (reason !== 'other_credit' || amount === undefined || date === undefined) return false;
      const days = daysBetween(due, date);
      return compareCents(amount, negate(difference)) === 0 && days >= -likelyBefore && days <= likelyAfter;
    });
  if (found?.date === undefined) return [];
  const [day, label] = [datePhrase(found.date), harmless(found.label)];
  return [
    phrase(
      `Une recette mise à part, le ${day.fr}, est exactement de ce montant\u00a0: ${label} (--payeur pour la compter).`,
      `A credit set apart, on ${day.en}, is exactly of this amount: ${label} (--payer to count it).`,
    ),
  ];
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

function reasons(checked: Checked, fileLanguage: Language): Section {
  const { explanations, check } = checked;
  if (explanations.length === 0) return [verdict('good', noDifference(checked))];
  const items = explanations.slice(0, toldUpTo).map((explanation) => {
    const [words, ...details] = sentencesOf(explanation, fileLanguage);
    return { words, details: [...details, ...likelyNote(explanation, checked)] };
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
        : phrase(
            `Sur les jours que le relevé couvre\u00a0: ${inside.fr}. ${unknown.fr} étaient dus en dehors de ces jours.`,
            `On the days that the export covers: ${inside.en}. ${unknown.en} were due outside these days.`,
          ),
      pendingNote(checked),
      lateNote(checked),
    ),
  ];
}

export function checkDocument(checked: Checked): Document {
  const { check, tolerance } = checked;
  const { language } = checked.result.contract;
  const differing = check.dates.filter(({ difference, lines }) => {
    const isOver = compareCents(isNegative(difference) ? negate(difference) : difference, tolerance) > 0;
    return isOver || lines.some((line) => line.difference !== undefined && !isZero(line.difference));
  });
  const apart = checked.isApartShown ? checked.read.flatMap((each) => each.apart) : [];
  return [
    header(checked),
    [datesTable(check)],
    reasons(checked, language),
    differing.length === 0
      ? []
      : [
          title(
            phrase('Ligne par ligne, aux échéances qui diffèrent', 'Line by line, on the dates that differ'),
            3,
          ),
          linesTable(differing),
        ],
    apart.length === 0 ? [] : [title(phrase('Lignes mises à part', 'Rows set apart'), 3), apartTable(apart)],
    [
      advice(
        check.lines.some(isUnsure) && starNote(language),
        check.lines.some(({ due }) => due.isProjected) && projectedNote,
      ),
    ],
  ];
}
