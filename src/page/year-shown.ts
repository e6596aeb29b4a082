/** All that the page says of a contract year, and what it is: the file as it stands, a scenario of it, or settings. */
import { computeContract } from '../calculate/compute.ts';
import type { Computation } from '../calculate/options.ts';
import {
  type ContractResult,
  isSimulatedYear,
  type ScheduledPayment,
  type YearResult,
} from '../calculate/result.ts';
import { doubtsOfYear, type YearDoubts } from '../doubts/doubts.ts';
import { addressesOf } from '../explain/addresses.ts';
import type { Explaining } from '../explain/details.ts';
import { explaining } from '../explain/explain.ts';
import type { Explained } from '../law/explained.ts';
import type { Language } from '../law/language.ts';
import { cellWords, fullLook } from '../output/cell-words.ts';
import type { Document, Section, Table } from '../output/document.ts';
import { htmlBody } from '../output/document-html.ts';
import { type Html, html, nothing, trusted } from '../output/html.ts';
import { statusNames } from '../output/names.ts';
import { type Amount, amount } from '../output/value.ts';
import type { Problem } from '../problems/problem.ts';
import { paymentsOfYears, scheduleOf } from '../schedule/schedule.ts';
import { supposing } from '../simulate/scenario.ts';
import { refusalOf } from './page-data.ts';
import { type PageWords, pageWords } from './page-words.ts';

/** An amount is explained under the address that `aci explain` takes. */
export interface YearShown extends Explaining {
  readonly words: PageWords;
  readonly result: ContractResult;
  readonly payments: readonly ScheduledPayment[];
  readonly doubts: YearDoubts;
  /** True where any of its figures rests on a rate that was only supposed. */
  readonly isSimulated: boolean;
  /** True for what the file itself says, without a setting or a scenario. */
  readonly isOfFile: boolean;
}

export function yearShown(
  result: ContractResult,
  year: YearResult,
  lang: Language,
  isOfFile: boolean,
): YearShown {
  const payments = paymentsOfYears(scheduleOf(result).payments, result, [year]);
  return {
    ...explaining({ year, all: addressesOf(year, payments) }, lang, result.contract.language),
    words: pageWords[lang],
    result,
    payments,
    doubts: doubtsOfYear(result, year),
    isSimulated: !isOfFile || isSimulatedYear(year),
    isOfFile,
  };
}

/** The same year computed anew under what is supposed; or what would then refuse the file. */
export function shownAnew(
  { year: before, lang }: YearShown,
  { contract, options }: Computation,
): YearShown | Problem {
  const result = computeContract(contract, options);
  const year = result.years.find((each) => each.year === before.year) ?? before;
  return refusalOf(result) ?? yearShown(result, year, lang, false);
}

/** What the page shows first: the year as its file stands, or under the scenario of that name. */
export function shownFirst(ofFile: YearShown, scenario: string | undefined): YearShown | Problem {
  const found = ofFile.result.contract.scenarios.find(({ name }) => name.value === scenario);
  return found === undefined ? ofFile : shownAnew(ofFile, supposing(ofFile.result, found));
}

/**
 * A button where an amount can be explained: `opens` are the attributes by which it is found again. A star and, for those who
 * hear the page, words where it is not sure.
 */
function figureHtml(
  { explained, status }: Amount,
  text: string,
  mark: string,
  lang: Language,
  opens: Html | undefined,
): Html {
  // What is marked without an explanation of its own rests on figures to verify.
  const said = statusNames[status ?? explained?.status ?? 'to_verify'][lang];
  const marked =
    mark === ''
      ? nothing
      : html`<span class="mark" aria-hidden="true">${mark}</span><span class="unseen"> (${said})</span>`;
  if (opens === undefined) return html`<span class="figure">${text}${marked}</span>`;
  return html`<button type="button" class="figure" aria-haspopup="dialog"${opens}>${text}${marked}</button>`;
}

/** By which address an amount of the year is found again. */
const addressOf = (explained: Explained | undefined, { year, addresses }: YearShown): Html | undefined => {
  const address = explained && addresses.get(explained);
  return address === undefined ? undefined : html` data-year="${year.year}" data-amount="${address}"`;
};

/** The amount of that address, and what explains it; undefined when the year has none. */
export function amountShown(shown: YearShown | undefined, address: string | undefined) {
  const [amount] = [...(shown?.addresses ?? [])].find(([, text]) => text === address) ?? [];
  return shown === undefined || amount === undefined ? undefined : { amount, address, context: shown };
}

/** An amount with its unit, beside text. */
export function euroHtml(explained: Explained, shown: YearShown): Html {
  const value = { ...amount(explained), hasUnit: true } as const;
  const { text, mark } = cellWords(value, fullLook, shown.lang);
  return figureHtml(value, text, mark, shown.lang, addressOf(explained, shown));
}

/** The page says the name of the CPTS already. */
export const withoutName = (document: Document): Document =>
  document.map((section) => section.filter((block) => block.kind !== 'title' || block.level !== 1));

/** What stands beside the rows of its tables, if anything. */
type Bars = ReadonlyMap<Table, readonly Html[]>;

/** A document as a page draws it. `opens`: by which attributes an amount that opens its explanation is found again. */
export const documentHtml = (
  document: Document,
  lang: Language,
  opens: (explained: Explained | undefined) => Html | undefined = () => undefined,
  bars: Bars = new Map(),
): Html =>
  trusted(
    htmlBody(document, lang, {
      amount: (value, text, mark) => figureHtml(value, text, mark, lang, opens(value.explained)),
      bars,
    }),
  );

/** A part of the page: sections of a document, and what only the page draws between them. */
export const section = (
  name: string,
  parts: readonly (Section | Html)[],
  shown: YearShown,
  bars?: Bars,
): Html =>
  html`<section class="${name}">${parts.map((part) =>
    'html' in part
      ? part
      : documentHtml([part], shown.lang, (explained) => addressOf(explained, shown), bars),
  )}</section>\n`;
