/** All that the page says of a contract year, and what it is: the file as it stands, a scenario of it, or settings. */
import { isZero } from '../amounts/money.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import type { ContractResult, ScheduledPayment, YearResult } from '../calculate/result.ts';
import type { YearDoubts } from '../doubts/doubts.ts';
import { doubtsOfYear } from '../doubts/doubts.ts';
import { addressesOf, addressText } from '../explain/addresses.ts';
import type { Language } from '../law/contract.ts';
import type { Explained } from '../law/explained.ts';
import { isUncertain } from '../law/scale.ts';
import type { Drawing } from '../output/document-html.ts';
import { formatAmount } from '../output/format.ts';
import { type Html, html, nothing } from '../output/html.ts';
import { statusNames } from '../output/names.ts';
import { paymentsOfYears, scheduleOf } from '../schedule/schedule.ts';
import { type PageWords, pageWords } from './page-words.ts';

export interface YearShown {
  readonly lang: Language;
  readonly words: PageWords;
  readonly result: ContractResult;
  readonly year: YearResult;
  readonly payments: readonly ScheduledPayment[];
  readonly doubts: YearDoubts;
  /** True where any of its figures rests on a rate that was only supposed. */
  readonly isSimulated: boolean;
  /** True for what the file itself says, without a setting or a scenario. */
  readonly isOfFile: boolean;
  /** An amount is explained under the address that `aci explain` knows it by. */
  readonly addresses: ReadonlyMap<Explained, string>;
}

/** `options` are those of the computation that gave the result. */
export function yearShown(
  result: ContractResult,
  year: YearResult,
  options: ComputeOptions,
  lang: Language,
  isOfFile: boolean,
): YearShown {
  const payments = paymentsOfYears(scheduleOf(result, options).payments, result, [year]);
  const addresses = new Map<Explained, string>();
  for (const addressed of addressesOf(year, payments)) {
    if (!addresses.has(addressed.amount)) {
      addresses.set(addressed.amount, addressText(addressed, result.contract.language));
    }
  }
  return {
    lang,
    words: pageWords[lang],
    result,
    year,
    payments,
    doubts: doubtsOfYear(result, year, options),
    isSimulated: !isOfFile || year.missions.some(({ variable }) => variable.isSimulated),
    isOfFile,
    addresses,
  };
}

/** A button where the amount can be explained; a star and, for those who hear the page, words where it is not sure. */
function figureHtml(explained: Explained | undefined, text: string, mark: string, shown: YearShown): Html {
  const { lang, year, addresses } = shown;
  const status = explained === undefined ? '' : statusNames[explained.status][lang];
  const marked =
    mark === ''
      ? nothing
      : html`<span class="mark" aria-hidden="true">${mark}</span><span class="unseen"> (${status})</span>`;
  const address = explained === undefined ? undefined : addresses.get(explained);
  if (address === undefined) return html`<span class="figure">${text}${marked}</span>`;
  return html`<button type="button" class="figure" aria-haspopup="dialog" data-year="${year.year}" data-amount="${address}">${text}${marked}</button>`;
}

/** How the tables of documents are drawn. */
export const drawingOf = (shown: YearShown, bars: Drawing['bars']): Drawing => ({
  amount: ({ explained }, text, mark) => figureHtml(explained, text, mark, shown),
  bars,
});

/** An amount with its unit, beside text. */
export const euroHtml = (explained: Explained, shown: YearShown): Html => {
  const mark = isUncertain(explained.status) && !isZero(explained.value) ? '*' : '';
  return figureHtml(explained, formatAmount(explained.value, shown.lang), mark, shown);
};
