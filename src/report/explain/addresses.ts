/** `aci explain --list`: every amount of a contract year that has an address. */
import { type Addressed, addressText } from '../../domain/addresses/addressed.ts';
import type { Contract } from '../../domain/contract.ts';
import type { YearResult } from '../../domain/result.ts';
import { tool } from '../../domain/tool.ts';
import { formatPlainAmount } from '../../output/format.ts';
import { euros } from '../../output/numbers.ts';
import { tableLines } from '../../output/table-layout.ts';
import { wrap } from '../../output/wrap.ts';
import type { ToolJson } from '../json/head.ts';
import type { Page } from '../result/page.ts';
import { type PageOptions, pageFor } from '../result/page-for.ts';
import { yearHeading } from '../result/year-heading.ts';
import { explainPage } from './explain-page.ts';
import { explainWords } from './explain-words.ts';
import { labelText } from './label.ts';

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

/** Every amount of the year with its address, in the words of the file. */
export function renderAddresses(
  { year, all }: AddressesOfYear,
  contract: Contract,
  options: PageOptions,
): string {
  const page: Page = pageFor(contract, options);
  const words = explainWords[page.lang];
  const context = explainPage(year, all, page);
  const lines = tableLines(
    {
      columns: [
        { key: 'address', head: words.lines, align: 'left' },
        { key: 'amount', head: page.words.inEuros, align: 'right' },
        { key: 'what', head: '', align: 'left' },
      ],
      rows: all.map((one) => ({
        cells: {
          address: { text: addressText(one, page.fileLanguage) },
          amount: { text: formatPlainAmount(one.amount.value, page.lang) },
          what: { text: labelText(one.amount.label, context) },
        },
      })),
      drops: [['what']],
      leastFirst: 40,
    },
    page.width,
    page.paint,
  );
  const example = all.find((one) => one.segments.length > 1) ?? all[0];
  const advice = example === undefined ? '' : words.linesAdvice(addressText(example, page.fileLanguage));
  const heading = wrap(yearHeading(year)[page.lang], page.width, '  ').map(page.paint.strong);
  return `${[...heading, '', ...lines, '', ...wrap(advice, page.width, '  ')].join('\n')}\n`;
}
