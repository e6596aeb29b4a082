/** A check as a document: what was read, line by line what was owed and paid, and why they differ. */
import { isZero, total } from '../amounts/money.ts';
import { starNote } from '../calculate/document/result-notes.ts';
import { ownScales } from '../calculate/document/year-heading.ts';
import type { Language } from '../law/contract.ts';
import { type Document, list, notes, type Section, title } from '../output/document.ts';
import { amountPhrase, datePhrase, type Phrase, phrase } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { type Checked, isUnsure, type PaymentsRead, type Tally } from './checked.ts';
import { linesTable } from './lines-table.ts';
import type { Explanation } from './payment-check.ts';
import { sentencesOf } from './sentences.ts';

/** `19 versements`, `1 payment`. */
const counted = (count: number, fr: string, en: string): Phrase =>
  phrase(`${count}\u00a0${fr}${count > 1 ? 's' : ''}`, `${count} ${en}${count === 1 ? '' : 's'}`);

const paymentsOf = (count: number): Phrase => counted(count, 'versement', 'payment');

function readNote({ file, count, sum }: PaymentsRead): Phrase {
  const [payments, come] = [paymentsOf(count), amountPhrase(sum)];
  const name = harmless(file);
  return phrase(
    `${payments.fr} lu${count > 1 ? 's' : ''} dans ${name}\u00a0: ${come.fr}`,
    `${payments.en} read in ${name}: ${come.en}`,
  );
}

function apartNote({ count, sum }: Tally): Phrase {
  const [debits, come] = [counted(count, 'débit', 'debit'), amountPhrase(sum)];
  return phrase(
    `${debits.fr} mis à part, sans mot de récupération\u00a0: ${come.fr}`,
    `${debits.en} set apart, without a word of recovery: ${come.en}`,
  );
}

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
  const come = amountPhrase(total(later.map(({ amount }) => amount.value)));
  return phrase(
    `${payments.fr} après cette date, hors du contrôle\u00a0: ${come.fr}`,
    `${payments.en} after that day, left out of the check: ${come.en}`,
  );
}

function header(checked: Checked): Section {
  const { result, check, read, inBoth } = checked;
  const day = datePhrase(check.on);
  return [
    title(result.contract.cpts.name.value, 1),
    title(phrase(`Versements contrôlés au ${day.fr}`, `Payments checked on ${day.en}`)),
    ownScales(result.years),
    notes(
      ...read.flatMap((each) => [readNote(each), each.apart && apartNote(each.apart)]),
      inBothNote(inBoth),
      laterNote(checked),
    ),
  ];
}

const projectedNote = phrase(
  'Les exercices que le fichier ne décrit pas sont comptés sans volet variable.',
  'Years that the file does not describe count without their variable part.',
);

function noDifference({ check, tolerance }: Checked): Phrase {
  if (check.lines.every(({ difference }) => isZero(difference))) {
    return phrase(
      'Aucun écart\u00a0: tout ce qui était dû a été versé, au centime près.',
      'No difference: all that was owed was paid, to the cent.',
    );
  }
  const most = amountPhrase(tolerance);
  return phrase(
    `Aucun écart au-dessus de la tolérance (${most.fr}).`,
    `No difference above the tolerance (${most.en}).`,
  );
}

/** Payments that nothing explains are named up to this many; the others are counted. */
const unexplainedUpTo = 10;

const isPlainUnknown = ({ lines, findings }: Explanation): boolean =>
  lines.length === 0 && findings.length === 0;

function morePayments(explanations: readonly Explanation[]): Phrase {
  const { length } = explanations;
  const sum = total(explanations.flatMap(({ payments }) => payments.map(({ amount }) => amount.value)));
  const come = amountPhrase(sum);
  return phrase(
    `Et ${length}\u00a0autre${length > 1 ? 's versements' : ' versement'} sans explication, ${come.fr} en tout.`,
    `And ${length} other payment${length === 1 ? '' : 's'} without explanation, ${come.en} in all.`,
  );
}

function reasons(checked: Checked, fileLanguage: Language): Section {
  const { explanations } = checked;
  if (explanations.length === 0) return [notes(noDifference(checked))];
  const hidden = explanations.filter(isPlainUnknown).slice(unexplainedUpTo);
  const shown = explanations.filter((each) => !hidden.includes(each));
  const items = shown.map((explanation) => {
    const [words, ...details] = sentencesOf(explanation, fileLanguage);
    return { words, details };
  });
  return [
    title(phrase('Pourquoi ces écarts', 'Why these differences'), 3),
    list(hidden.length === 0 ? items : [...items, { words: morePayments(hidden), details: [] }]),
  ];
}

export function checkDocument(checked: Checked): Document {
  const { lines } = checked.check;
  const { language } = checked.result.contract;
  return [
    header(checked),
    [
      linesTable(checked.check),
      notes(
        lines.some(isUnsure) && starNote(language),
        lines.some(({ due }) => due.isProjected) && projectedNote,
      ),
    ],
    reasons(checked, language),
  ];
}
