/** `aci explain --list`: every amount of a contract year that has an address. */
import { inEuros } from '../calculate/document/earnings.ts';
import { starNote } from '../calculate/document/result-notes.ts';
import { yearHeading } from '../calculate/document/year-heading.ts';
import type { YearResult } from '../calculate/result.ts';
import type { Contract, Language } from '../law/contract.ts';
import { isUncertain } from '../law/scale.ts';
import {
  amount,
  cents,
  code,
  count,
  type Document,
  notes,
  type Section,
  type Table,
  table,
  text,
  title,
} from '../output/document.ts';
import { euros, type ToolJson, tool } from '../output/json-fields.ts';
import { statusNames } from '../output/names.ts';
import { both, phrase } from '../output/phrase.ts';
import { type Addressed, addressText } from './addresses.ts';
import { explainWords, labelText } from './label.ts';

export interface AddressesOfYear {
  readonly year: YearResult;
  readonly all: readonly Addressed[];
}

export interface AddressesJson {
  readonly format: 'aci-cpts/addresses@1';
  readonly tool: ToolJson;
  readonly input: { readonly file: string; readonly sha256: string };
  readonly years: readonly {
    readonly year: number;
    readonly amounts: readonly { readonly address: string; readonly amount: number }[];
  }[];
}

/** In English words, whatever the language of the file. */
export const addressesJson = (
  lists: readonly AddressesOfYear[],
  input: AddressesJson['input'],
): AddressesJson => ({
  format: 'aci-cpts/addresses@1',
  tool: { name: tool.name, version: tool.version },
  input,
  years: lists.map(({ year, all }) => ({
    year: year.year,
    amounts: all.map((one) => ({ address: addressText(one, 'en'), amount: euros(one.amount) })),
  })),
});

/** Every amount of these years with its address, in the words of the file. */
export const addressesDocument = (lists: readonly AddressesOfYear[], { language }: Contract): Document => [
  ...lists.flatMap(({ year, all }): Section[] => {
    const example = all.find((one) => one.segments.length > 1) ?? all[0];
    return [
      [title(yearHeading(year))],
      [addressesTable(all, language)],
      [
        notes(
          example !== undefined &&
            both((lang) => explainWords[lang].linesAdvice(addressText(example, language))),
        ),
      ],
    ];
  }),
  lists.some(({ all }) => all.some(({ amount: { status } }) => isUncertain(status)))
    ? [notes(starNote(language))]
    : [],
];

const addressesTable = (all: readonly Addressed[], language: Language): Table =>
  table({
    rows: all,
    leastFirst: 40,
    columns: [
      {
        head: both((lang) => explainWords[lang].lines),
        of: (one) => text(addressText(one, language)),
      },
      { head: inEuros, of: (one) => amount(one.amount) },
      {
        head: phrase('', ''),
        align: 'left',
        drop: 1,
        of: (one) => text(both((lang) => labelText(one.amount.label, lang))),
      },
    ],
  });

/** The same as one table for spreadsheets and programs. */
export const addressesData = (lists: readonly AddressesOfYear[], { language }: Contract): Table =>
  table({
    rows: lists.flatMap(({ year, all }) => all.map((one) => ({ year: year.year, one }))),
    columns: [
      { head: phrase('exercice', 'year'), of: ({ year }) => count(year) },
      {
        head: phrase('adresse', 'address'),
        align: 'left',
        of: ({ one }) => text(addressText(one, language)),
      },
      { head: phrase('montant', 'amount'), of: ({ one }) => cents(one.amount.value) },
      {
        head: phrase('statut', 'status'),
        align: 'left',
        of: ({
          one: {
            amount: { status },
          },
        }) => code(status, statusNames[status]),
      },
      {
        head: phrase('libelle', 'label'),
        align: 'left',
        of: ({ one }) => text(both((lang) => labelText(one.amount.label, lang))),
      },
    ],
  });
