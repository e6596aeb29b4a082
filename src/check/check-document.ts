import { compareCents, isNegative, isZero, negate } from '../amounts/money.ts';
import { starNote } from '../calculate/document/result-notes.ts';
import { advice, type Document, title } from '../output/document.ts';
import { phrase } from '../output/phrase.ts';
import { apartTable } from './apart-phrases.ts';
import { conclusion } from './check-conclusion.ts';
import { checkHead } from './check-head.ts';
import { datesTable, linesTable } from './check-tables.ts';
import type { Checked } from './checked.ts';
import { isUnsure } from './payment-check.ts';

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
    conclusion(checked, language),
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
