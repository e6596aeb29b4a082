import { doubtsOfYear, outcomesOf } from '../../doubts/doubts.ts';
import { doubtsDocument } from '../../doubts/doubts-document.ts';
import { doubtsToJson } from '../../doubts/doubts-json.ts';
import { cellText } from '../../output/cell-words.ts';
import { worksheetOf } from '../../output/worksheet.ts';
import type { Run } from '../commands.ts';
import { computeOptions } from '../compute-options.ts';
import { chosenDocumentFormat, deliverPrinted } from '../documents.ts';
import { computeOne, originOf } from '../files.ts';
import { keepInputs } from '../output.ts';
import { chosenYears } from '../years.ts';

/** `aci doubts FILE` (incertitudes): what each open reading and each unsure amount is worth, and other tiers. */
export const run: Run = async ([path = ''], raw, context) => {
  const { system, lang } = context;
  const format = chosenDocumentFormat(raw, context);
  await keepInputs([path], raw, context);
  const file = await computeOne(path, computeOptions(raw, context), context);
  const { result, options } = file;
  const { contract } = result;
  const years = chosenYears(result, raw.year, format === 'json' || format === 'xlsx');
  const outcomes = outcomesOf(result, options);
  const all = years.map((year) => doubtsOfYear(result, year, options, outcomes));
  const name = contract.cpts.name.value;
  const printed = {
    document: doubtsDocument(all, contract),
    name,
    json: () => doubtsToJson(all, contract, originOf(file, context), system.sha256Of),
    // A tab for each year.
    workbook: async () => ({
      title: cellText(name),
      sheets: all.map((each) => {
        const tab = `${lang === 'fr' ? 'Exercice' : 'Year'} ${each.year.year}`;
        return worksheetOf(doubtsDocument([each], contract), tab, lang);
      }),
      lang,
    }),
  };
  return deliverPrinted(printed, format, raw, context);
};
