/** A schedule for spreadsheets and programs: one row a payment, or one row a calendar year. */
import { isNegative } from '../amounts/money.ts';
import { scalesOf } from '../calculate/document/year-heading.ts';
import type { ContractResult, ScaleUsed } from '../calculate/result.ts';
import { cents, code, count, date, type Table, table, text, yesOrNo } from '../output/document.ts';
import { paymentLineWords } from '../output/payment-lines.ts';
import { both, phrase } from '../output/phrase.ts';
import { statusNames } from '../output/statuses.ts';
import { paymentLineWord } from '../vocabulary/vocabulary.ts';
import type { CivilYear, ScheduleEntry, ScheduleStatement } from './schedule-statement.ts';

/** The id of a scale, with its file where it is the user's own. */
const scaleName = ({ id, file }: ScaleUsed): string => (file === undefined ? id : `${id} (${file})`);

const projectedHead = phrase('projete', 'projected');
const nameHead = phrase('cpts', 'cpts');
const scaleHead = phrase('bareme', 'scale');

interface Paid extends ScheduleEntry {
  readonly result: ContractResult;
}

/** The lines stand in the words of a file, so that they can be read again as payments; no schedule gives the heads alone. */
export const paymentsData = (statements: readonly ScheduleStatement[]): Table =>
  table<Paid>({
    rows: statements.flatMap(({ result, entries }) => entries.map((entry) => ({ ...entry, result }))),
    columns: [
      { head: phrase('date', 'date'), of: ({ payment }) => date(payment.date) },
      {
        head: phrase('ligne', 'line'),
        of: ({ payment: { line } }) =>
          code(
            line,
            both((lang) => paymentLineWord(line, lang)),
          ),
      },
      {
        head: phrase('libelle', 'label'),
        of: ({ payment: { line, amount } }) => text(paymentLineWords(line, isNegative(amount.value))),
      },
      {
        head: phrase('exercice', 'year'),
        of: ({ payment: { year } }) => (year === undefined ? undefined : count(year)),
      },
      { head: phrase('montant', 'amount'), of: ({ payment }) => cents(payment.amount.value) },
      { head: phrase('cumul', 'running_total'), of: ({ runningTotal }) => cents(runningTotal) },
      {
        head: phrase('statut', 'status'),
        of: ({ payment: { amount } }) =>
          code(
            amount.status,
            both((lang) => statusNames[lang][amount.status]),
          ),
      },
      { head: projectedHead, of: ({ payment }) => yesOrNo(payment.isProjected) },
      { head: nameHead, of: ({ result }) => text(result.contract.cpts.name.value) },
      {
        head: scaleHead,
        // The letter of intent belongs to no contract year.
        of: ({ payment, result }) => {
          const paying = result.years.find(({ year }) => year === payment.year);
          return paying && text(scaleName(paying.scale));
        },
      },
    ],
  });

interface Civil extends CivilYear {
  readonly result: ContractResult;
}

export const civilYearsData = (
  contracts: readonly { readonly result: ContractResult; readonly years: readonly CivilYear[] }[],
): Table =>
  table<Civil>({
    rows: contracts.flatMap(({ result, years }) => years.map((year) => ({ ...year, result }))),
    columns: [
      { head: phrase('annee_civile', 'calendar_year'), of: ({ year }) => count(year) },
      { head: phrase('encaisse', 'received'), of: ({ cash }) => cents(cash.value) },
      { head: phrase('acquis', 'earned'), of: ({ accrued }) => cents(accrued.value) },
      { head: phrase('a_recevoir', 'to_be_received'), of: ({ outstanding }) => cents(outstanding) },
      { head: projectedHead, of: ({ isProjected }) => yesOrNo(isProjected) },
      { head: nameHead, of: ({ result }) => text(result.contract.cpts.name.value) },
      {
        head: scaleHead,
        of: ({ result }) => text(scalesOf(result.years).map(scaleName).join(', ')),
      },
    ],
  });
