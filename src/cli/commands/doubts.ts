import { doubtsOfYear, type YearDoubts } from '../../doubts/doubts.ts';
import { doubtsDocument } from '../../doubts/doubts-document.ts';
import { doubtsToJson } from '../../doubts/doubts-json.ts';
import { cellText } from '../../output/cell-words.ts';
import { jsonText } from '../../output/json-fields.ts';
import { worksheetOf } from '../../output/worksheet.ts';
import type { Run } from '../commands.ts';
import type { Context } from '../context.ts';
import { chosenDocumentFormat, deliverPrinted } from '../documents.ts';
import { computeOne } from '../one-file.ts';
import type { RawOptions } from '../options.ts';
import { keepInputs } from '../output.ts';
import type { ExitCode } from '../system.ts';
import { chosenYears } from '../years.ts';

/** A tab of ours for each year. */
const tabOf = ({ year: { year } }: YearDoubts, { lang }: Context): string =>
  lang === 'fr' ? `Exercice ${year}` : `Year ${year}`;

async function doubts(path: string, raw: RawOptions, context: Context): Promise<ExitCode> {
  const { system, lang } = context;
  const format = chosenDocumentFormat(raw, context);
  await keepInputs([path], raw, context);
  const one = await computeOne(path, raw, context);
  if (one.kind === 'ended') return one.code;
  const { result, options, file } = one;
  const { contract } = result;
  const years = chosenYears(result, raw.year, format === 'json' || format === 'xlsx');
  const all = years.map((year) => doubtsOfYear(result, year, options));
  const name = contract.cpts.name.value;
  const input = { file: path, sha256: file.sha256 };
  const printed = {
    document: doubtsDocument(all, contract),
    name,
    json: () => `${jsonText(doubtsToJson(all, contract, input, system.sha256Of), 2)}\n`,
    workbook: async () => ({
      title: cellText(name),
      sheets: all.map((each) => worksheetOf(doubtsDocument([each], contract), tabOf(each, context), lang)),
      lang,
    }),
  };
  return deliverPrinted(printed, format, raw, context);
}

/** `aci doubts FILE` (incertitudes): what each open reading and each unsure amount is worth, and other tiers. */
export const run: Run = ([path = ''], raw, context) => doubts(path, raw, context);
