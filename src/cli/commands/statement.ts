import { type CalendarDate, dateToIso } from '../../amounts/calendar.ts';
import { computeContract } from '../../calculate/compute.ts';
import { dueDays, statementOn } from '../../explain/statement.ts';
import { statementDocument } from '../../explain/statement-document.ts';
import { statementToJson } from '../../explain/statement-json.ts';
import { contractTerms } from '../../law/terms.ts';
import { scheduleOf, settledOn } from '../../schedule/schedule.ts';
import { readDayOption } from '../../separated/values.ts';
import { computeOptions, readAsked, valueIn } from '../compute-options.ts';
import { Ended, misuse, printProblems, type Run } from '../context.ts';
import { deliverPrinted } from '../documents.ts';
import { computeOne, originOf } from '../files.ts';
import { yearsOfInterest } from '../years.ts';

function refuseDay(asked: string, days: readonly CalendarDate[]): never {
  const known = days.map(dateToIso).join(', ');
  throw misuse(
    `rien n’est à verser le ${asked}. Échéances de ce contrat\u00a0: ${known}.`,
    `nothing falls due on ${asked}. Due dates of this contract: ${known}.`,
  );
}

/** `aci statement FILE` (decompte): what is paid on one due date, each line with the calculation that makes it. */
export const run: Run = async ([path = ''], context) => {
  const asked = readAsked('on', readDayOption, context);
  const file = await computeOne(path, computeOptions(context, [asked]), context);
  const { result: described } = file;
  // A settlement comes with the advances of the next year, which the file may not describe yet.
  const options = { ...described.options, through: contractTerms.years };
  const result = { ...computeContract(described.contract, options), problems: described.problems };
  const { payments, problems } = scheduleOf(result);
  const last = yearsOfInterest(described).at(-1);
  const on = valueIn(asked) ?? (last && settledOn(last, described));
  if (on === undefined || described.contract.terms.signed === undefined) {
    printProblems(problems, file.language, context);
    throw new Ended(1);
  }
  const statement = statementOn(result, payments, on) ?? refuseDay(dateToIso(on), dueDays(result, payments));
  const printed = {
    document: () => statementDocument(statement, context.lang),
    name: result.contract.cpts.name.value,
    json: () => statementToJson(statement, payments, originOf(file, context)),
    workbook: context.lang === 'fr' ? 'Décompte' : 'Statement',
  };
  return deliverPrinted(printed, context);
};
