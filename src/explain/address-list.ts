/** `aci explain --list`: every amount of a contract year that has an address. */

import { inEuros } from '../calculate/document/earnings.ts';
import { simulationPhrase, starNote } from '../calculate/document/result-notes.ts';
import { yearHeading } from '../calculate/document/year-heading.ts';
import type { Computation } from '../calculate/options.ts';
import { isSimulatedYear } from '../calculate/result.ts';
import type { Contract } from '../contract/contract-terms.ts';
import { phrase } from '../law/language.ts';
import { type Document, headless, notes, type Section, table, title } from '../output/document.ts';
import { both } from '../output/phrase.ts';
import { amount, text } from '../output/value.ts';
import { type Addressed, addressText } from './addresses.ts';
import type { Asked } from './explain.ts';
import { labelText } from './story.ts';

const labelOf = ({ amount: { label } }: Addressed) => text(both((lang) => labelText(label, lang)));

function adviceOf(all: readonly Addressed[], { language }: Contract) {
  const example = all.find((one) => one.segments.length > 1) ?? all[0];
  if (example === undefined) return undefined;
  const address = addressText(example, language);
  return phrase(
    `Pour en lire un\u00a0: aci expliquer FICHIER ${address}`,
    `To read one: aci explain FILE ${address}`,
  );
}

/** Every amount of these years with its address, in the words of the file. */
export function addressesDocument(years: readonly Asked[], { contract, options }: Computation): Document {
  const sections = years.flatMap(({ year, wanted }): Section[] => [
    [title(yearHeading(year)), notes(isSimulatedYear(year) && simulationPhrase(options))],
    [
      table({
        rows: wanted,
        leastFirst: 40,
        columns: [
          {
            head: phrase('Montants que l’on peut expliquer', 'Amounts that can be explained'),
            of: (one) => text(addressText(one, contract.language)),
          },
          { head: inEuros, of: (one) => amount(one.amount) },
          { ...headless, drop: 1, of: labelOf },
        ],
      }),
    ],
    [notes(adviceOf(wanted, contract))],
  ]);
  const amounts = years.flatMap(({ wanted }) => wanted.map((one) => one.amount));
  return [...sections, [notes(starNote(amounts, contract.language))]];
}
