/** What a check comes to: nothing differs, or why it does, and what may still be added. */
import { isAfter, isBefore } from '../amounts/calendar.ts';
import { isNegative, isZero, negate, subtract, total } from '../amounts/money.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { missions } from '../law/mission.ts';
import { list, notes, type Section, title, verdict } from '../output/document.ts';
import { envelopeList } from '../output/names.ts';
import { amountPhrase, datePhrase } from '../output/phrase.ts';
import { settledOn } from '../schedule/schedule.ts';
import { explanationWords } from './explanation-notes.ts';
import { type Checked, type Explanation, isUncovered } from './payment-check.ts';

/** What results not known yet may still add to what was due: the variable parts of years that are settled by then. */
function pendingNote({ result, check: { on }, from }: Checked): Phrase | undefined {
  const settled = result.years.filter((year) => {
    const day = settledOn(year, result);
    return day !== undefined && !isAfter(day, on) && (from === undefined || !isBefore(day, from));
  });
  const parts = settled
    .flatMap((year) => year.missions)
    .filter(({ variable }) => !isZero(variable.pending.value));
  if (parts.length === 0) return undefined;
  const sum = amountPhrase(total(parts.map(({ variable }) => variable.pending.value)));
  const names = envelopeList(missions.filter((each) => parts.some(({ mission }) => mission === each))).short;
  return phrase(
    `Jusqu’à ${sum.fr} dépendent de résultats en attente (${names.fr}).`,
    `Up to ${sum.en} depend on pending results (${names.en}).`,
  );
}

function lateNote({ check }: Checked): Phrase | undefined {
  const late = check.dates.filter(({ manners }) => manners.includes('late'));
  const most = Math.max(...late.map(({ days = 0 }) => days));
  const count = late.length;
  if (count === 0) return undefined;
  return count === 1
    ? phrase(
        `Une échéance a été versée en retard, de ${most}\u00a0jour${most > 1 ? 's' : ''}.`,
        `One due date was paid late, by ${most} day${most > 1 ? 's' : ''}.`,
      )
    : phrase(
        `${count}\u00a0échéances ont été versées en retard, jusqu’à ${most}\u00a0jours.`,
        `${count} due dates were paid late, by up to ${most} days.`,
      );
}

function noDifference({ check, tolerance, from }: Checked, isPending: boolean): Phrase {
  const day = datePhrase(check.on);
  if (!check.dates.every(({ difference }) => isZero(difference)) || check.stray.length > 0) {
    const most = amountPhrase(tolerance);
    return phrase(
      `Aucun écart au-dessus de la tolérance (${most.fr}) au ${day.fr}.`,
      `No difference above the tolerance (${most.en}) on ${day.en}.`,
    );
  }
  if (isPending) {
    return phrase(
      `Aucun écart au ${day.fr} sur ce qui est connu.`,
      `No difference on ${day.en} in what is known.`,
    );
  }
  const since = from && datePhrase(from);
  return phrase(
    `Aucun écart au ${day.fr}\u00a0: tout ce qui était dû ${since ? `depuis le ${since.fr}` : 'à cette date'} a été versé, au centime près.`,
    `No difference on ${day.en}: all that was due ${since ? `since ${since.en}` : 'by that date'} was paid, to the cent.`,
  );
}

/** Explanations are told up to this many; the others are counted. */
const toldUpTo = 30;

function more(explanations: readonly Explanation[]): Phrase {
  const { length } = explanations;
  const sum = amountPhrase(total(explanations.map(({ difference }) => difference)));
  return phrase(
    `Et ${length}\u00a0autre${length > 1 ? 's écarts' : ' écart'}, ${sum.fr} en tout.`,
    `And ${length} other difference${length === 1 ? '' : 's'}, ${sum.en} in all.`,
  );
}

/** What is missing in all, and what the export cannot tell. */
function balance({ check: { on, dates, totals, covered } }: Checked): Phrase {
  const uncovered = total(
    dates.filter((date) => isUncovered(date, covered)).map(({ difference }) => difference),
  );
  const difference = subtract(totals.difference, uncovered);
  const isLacking = isNegative(difference);
  const sum = amountPhrase(isLacking ? negate(difference) : difference);
  const [day, unknown] = [datePhrase(on), amountPhrase(negate(uncovered))];
  const inside = isZero(difference)
    ? phrase('le total versé est juste', 'the total paid is right')
    : phrase(
        `${isLacking ? 'il manque' : 'il y a en trop'} ${sum.fr} en tout`,
        `${sum.en} ${isLacking ? 'are missing' : 'are too much'} in all`,
      );
  if (isZero(uncovered)) return phrase(`Au ${day.fr}, ${inside.fr}.`, `On ${day.en}, ${inside.en}.`);
  if (covered?.isToday === true) {
    return phrase(
      `Jusqu’à aujourd’hui, ${inside.fr}. ${unknown.fr} sont à venir.`,
      `Up to today, ${inside.en}. ${unknown.en} are still to come.`,
    );
  }
  if (covered?.isUnnamed === true) {
    const rest = isZero(difference) ? phrase('', '') : inside;
    return phrase(
      `${unknown.fr} étaient dus jusqu’au ${day.fr}\u00a0: versés ou non, le relevé ne le dit pas.${rest.fr && ` Pour le reste, ${rest.fr}.`}`,
      `${unknown.en} were due up to ${day.en}: paid or not, the export does not say.${rest.en && ` Of the rest, ${rest.en}.`}`,
    );
  }
  return phrase(
    `Sur les jours que le relevé couvre\u00a0: ${inside.fr}. ${unknown.fr} étaient dus en dehors de ces jours.`,
    `On the days that the export covers: ${inside.en}. ${unknown.en} were due outside these days.`,
  );
}

export function conclusion(checked: Checked): Section {
  const { explanations } = checked;
  const [pending, late] = [pendingNote(checked), lateNote(checked)];
  if (explanations.length === 0) {
    return [verdict('good', noDifference(checked, pending !== undefined)), notes(pending, late)];
  }
  const items = explanations.slice(0, toldUpTo).map((explanation) => {
    const { words, causes, notes } = explanationWords(explanation, checked);
    return { words, details: [...causes, ...notes] };
  });
  const others = explanations.slice(toldUpTo);
  return [
    title(phrase('Pourquoi ces écarts', 'Why these differences'), 3),
    list(others.length === 0 ? items : [...items, { words: more(others), details: [] }]),
    notes(balance(checked), pending, late),
  ];
}
