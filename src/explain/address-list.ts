/** `aci explain --list`: every amount of a contract year that has an address. */

import { inEuros } from '../calculate/document/earnings.ts';
import { simulatedHead } from '../calculate/document/result-data.ts';
import { simulationPhrase, starNote } from '../calculate/document/result-notes.ts';
import { yearHeading } from '../calculate/document/year-heading.ts';
import { framed, type ResultMeta } from '../calculate/json/head-json.ts';
import { type Assumed, isSimulatedYear, type YearResult } from '../calculate/result.ts';
import type { Contract } from '../contract/contract-terms.ts';
import { phrase } from '../law/language.ts';
import {
  type Document,
  headless,
  notes,
  type Section,
  type Table,
  table,
  title,
} from '../output/document.ts';
import { euros } from '../output/json-fields.ts';
import { statusNames, tool } from '../output/names.ts';
import { both } from '../output/phrase.ts';
import { amount, cents, code, count, text, yesOrNo } from '../output/value.ts';
import { type Addressed, addressText } from './addresses.ts';
import { scenarioJson } from './explanation-json.ts';
import { labelText } from './story.ts';

interface AddressesOfYear {
  readonly year: YearResult;
  readonly all: readonly Addressed[];
}

const frame = framed('aci-cpts/addresses@1');

/** `aci-cpts/addresses@1`, in English words, whatever the language of the file. */
export const addressesJson = (
  lists: readonly AddressesOfYear[],
  contract: Contract,
  input: Pick<ResultMeta, 'file' | 'sha256' | 'config' | 'options'>,
  supposed: Assumed,
) =>
  frame.of(
    { meta: { tool, ...input }, result: { contract } },
    {
      ...scenarioJson(supposed),
      years: lists.map(({ year, all }) => ({
        year: year.year,
        simulated: isSimulatedYear(year),
        amounts: all.map((one) => ({ address: addressText(one, 'en'), amount: euros(one.amount) })),
      })),
    },
  );

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
export function addressesDocument(
  lists: readonly AddressesOfYear[],
  contract: Contract,
  supposed: Assumed,
): Document {
  const sections = lists.flatMap(({ year, all }): Section[] => [
    [title(yearHeading(year)), notes(isSimulatedYear(year) && simulationPhrase(supposed))],
    [
      table({
        rows: all,
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
    [notes(adviceOf(all, contract))],
  ]);
  const amounts = lists.flatMap(({ all }) => all.map((one) => one.amount));
  return [...sections, [notes(starNote(amounts, contract.language))]];
}

type Row = Addressed & { readonly year: YearResult };

/** The same as one table for spreadsheets and programs. */
export const addressesData = (lists: readonly AddressesOfYear[], { language }: Contract): Table =>
  table<Row>({
    rows: lists.flatMap(({ year, all }) => all.map((one) => ({ ...one, year }))),
    columns: [
      { head: phrase('exercice', 'year'), of: ({ year }) => count(year.year) },
      { head: phrase('adresse', 'address'), align: 'left', of: (one) => text(addressText(one, language)) },
      { head: phrase('montant', 'amount'), of: (one) => cents(one.amount.value) },
      {
        head: phrase('statut', 'status'),
        align: 'left',
        of: ({ amount: { status } }) => code(status, statusNames[status]),
      },
      { head: phrase('libelle', 'label'), align: 'left', of: labelOf },
      ...(lists.some(({ year }) => isSimulatedYear(year))
        ? [{ head: simulatedHead, of: ({ year }: Row) => yesOrNo(isSimulatedYear(year)) }]
        : []),
    ],
  });
