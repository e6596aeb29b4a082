import { compareCents, isNegative, isZero, negate } from '../amounts/money.ts';
import { simulationPhrase, starNote } from '../calculate/document/result-notes.ts';
import { ownScales } from '../calculate/document/year-heading.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { advice, type Document, notes, type Section, title } from '../output/document.ts';
import { withOptions } from '../output/option-names.ts';
import { amountPhrase, datePhrase } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { apartNote, apartTable } from './apart-phrases.ts';
import { conclusion } from './check-conclusion.ts';
import { datesTable, linesTable } from './check-tables.ts';
import { disagreementWords } from './explanation-notes.ts';
import { type Checked, isSupposed, isUnsure, type PaymentsRead, sumOf, type Tally } from './payment-check.ts';

/** `19 versements`, `1 payment`. */
const paymentsOf = (count: number): Phrase =>
  phrase(`${count}\u00a0versement${count > 1 ? 's' : ''}`, `${count} payment${count === 1 ? '' : 's'}`);

function readNote({ file, count, sum }: PaymentsRead): Phrase {
  const [payments, total] = [paymentsOf(count), amountPhrase(sum)];
  const name = harmless(file);
  return phrase(
    `${payments.fr} lu${count > 1 ? 's' : ''} dans ${name}\u00a0: ${total.fr}`,
    `${payments.en} read in ${name}: ${total.en}`,
  );
}

const everyCredit = withOptions((named) => [
  `Aucune ligne n’y nomme la caisse\u00a0: toutes les recettes sont comptées (${named('--payer', 'NOM')} pour n’en compter que certaines).`,
  `No row of it names the fund: every credit counts (${named('--payer', 'NAME')} to count only some).`,
]);

const unnamed = phrase(
  'Aucune ligne n’y nomme cette CPTS\u00a0: rien ne lui a été versé, ou elle y porte un autre nom, à écrire sous «\u00a0contrat: reference:\u00a0».',
  'No row of it names this CPTS: nothing was paid to it, or it has another name there, to be written under “contract: reference:”.',
);

function inBothNote({ count, sum }: Tally): Phrase | undefined {
  if (count === 0) return undefined;
  const [payments, total] = [paymentsOf(count), amountPhrase(sum)];
  return phrase(
    `${payments.fr} à la fois dans le fichier et dans le relevé, compté${count > 1 ? 's' : ''} une seule fois\u00a0: ${total.fr}`,
    `${payments.en} both in the file and in the export, counted once: ${total.en}`,
  );
}

function onlyNotedNote({ onlyNoted }: Checked): Phrase | undefined {
  const count = onlyNoted.length;
  if (count === 0) return undefined;
  const [payments, total] = [paymentsOf(count), amountPhrase(sumOf(onlyNoted))];
  const s = count > 1 ? 's' : '';
  return phrase(
    `${payments.fr} noté${s} dans le fichier et absent${s} du relevé, qui couvre ces jours\u00a0: ${total.fr}, compté${s} quand même.`,
    `${payments.en} noted in the file and not found in the export, which covers these days: ${total.en}, counted all the same.`,
  );
}

function laterNote({ check: { later } }: Checked): Phrase | undefined {
  if (later.length === 0) return undefined;
  const payments = paymentsOf(later.length);
  const total = amountPhrase(sumOf(later));
  return phrase(
    `${payments.fr} après cette date, hors du contrôle\u00a0: ${total.fr}`,
    `${payments.en} after that day, left out of the check: ${total.en}`,
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
  const isAdvised = dayOrigin === 'last_payment';
  return withOptions((named) => {
    const [voir, see] = isAdvised ? [` (voir ${named('--on')})`, ` (see ${named('--on')})`] : ['', ''];
    return [
      `Après ce jour, ${sum.fr} viennent à échéance jusqu’au ${last.fr}, hors du contrôle${voir}.`,
      `After that day, ${sum.en} fall due up to ${last.en}, left out of the check${see}.`,
    ];
  });
}

const origins: Readonly<Record<Checked['dayOrigin'], Phrase>> = {
  asked: phrase('', ''),
  export: phrase(', dernier jour du relevé', ', the last day of the export'),
  last_payment: phrase(', jour du dernier versement connu', ', the day of the last payment known'),
};

function checkHead(checked: Checked): Section {
  const { result, check, read, inBoth, dayOrigin } = checked;
  const [day, origin] = [datePhrase(check.on), origins[dayOrigin]];
  return [
    title(result.contract.cpts.name.value, 1),
    title(
      phrase(`Versements contrôlés au ${day.fr}${origin.fr}`, `Payments checked on ${day.en}${origin.en}`),
    ),
    ownScales(result.years),
    notes(
      isSupposed(checked) && simulationPhrase(result.options),
      ...read.flatMap((each) => [readNote(each), each.isEveryCredit && everyCredit, apartNote(each.apart)]),
      checked.isUnnamed && unnamed,
      inBothNote(inBoth),
      ...checked.disagreeing.map(disagreementWords),
      fromNote(checked),
      laterNote(checked),
      afterNote(checked),
    ),
  ];
}

const projectedNote = phrase(
  'Un exercice entre parenthèses n’est pas décrit par le fichier\u00a0: il compte sans volet variable.',
  'A year in brackets is not described by the file: it counts without its variable part.',
);

export function checkDocument(checked: Checked): Document {
  const { check, tolerance } = checked;
  const { language } = checked.result.contract;
  const differing = check.dates.filter(({ difference, lines }) => {
    const isOver = compareCents(isNegative(difference) ? negate(difference) : difference, tolerance) > 0;
    return isOver || lines.some((line) => line.difference !== undefined && !isZero(line.difference));
  });
  const apart = checked.isApartShown ? checked.read.flatMap((each) => each.apart) : [];
  return [
    checkHead(checked),
    [datesTable(check)],
    [...conclusion(checked), notes(onlyNotedNote(checked))],
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
        starNote(
          check.lines.filter(isUnsure).map(({ due }) => due.amount),
          language,
        ),
        check.lines.some(({ due }) => due.isProjected) && projectedNote,
      ),
    ],
  ];
}
