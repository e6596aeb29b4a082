import { addressesDocument } from '../../explain/address-list.ts';
import { addressesOf, findAddress } from '../../explain/addresses.ts';
import { type Asked, markdownExplanation, renderExplanation } from '../../explain/explain.ts';
import { explanationsJson } from '../../explain/explanation-json.ts';
import { type Language, phrase } from '../../law/language.ts';
import { scheduleOf } from '../../schedule/schedule.ts';
import { computeOptions } from '../compute-options.ts';
import type { Run } from '../context.ts';
import { Misuse, orDidYouMean } from '../context.ts';
import { chosenDocumentFormat, deliverPrinted, jsonOf } from '../documents.ts';
import { type Computed, computeOne, originOf } from '../files.ts';
import { documentFormats, endingOf, formatAmong, storyFormats } from '../formats.ts';
import type { RawOptions } from '../options.ts';
import { deliver, keepInputs, lookOfResult } from '../output.ts';
import { chosenYears } from '../years.ts';

/** The years to explain, each with its amounts that have an address. */
function addressed({ result, options }: Computed, raw: RawOptions) {
  const { payments } = scheduleOf(result, options);
  return chosenYears(result, raw.year, false, raw).map((year) => ({
    year,
    all: addressesOf(
      year,
      payments.filter((payment) => payment.year === undefined || payment.year === year.year),
    ),
  }));
}

/**
 * The amount asked for in each year that has it, once where it belongs to no year; when none does, a misuse that says the
 * nearest one in the file's words.
 */
function askedAmounts(
  years: ReturnType<typeof addressed>,
  line: string,
  fileLanguage: Language,
): readonly Asked[] {
  const found = years.map((each) => ({ ...each, found: findAddress(line, each.all, fileLanguage) }));
  const asked = found.flatMap(({ year, all, found: one }) =>
    one.kind === 'found' ? [{ year, all, wanted: one.addressed }] : [],
  );
  if (asked[0]?.wanted.isOfContract === true) return asked.slice(0, 1);
  const [first] = found;
  if (asked.length > 0 || first === undefined) return asked;
  const { year } = first.year;
  const near = first.found.kind === 'unknown' ? first.found.suggestion : undefined;
  const hint =
    near === undefined
      ? phrase(
          ' Essayez total, fixe, variable, ou --liste pour tous.',
          ' Try total, fixed, variable, or --list for all.',
        )
      : phrase('', '');
  const unknown = phrase(
    `«\u00a0${line}\u00a0» n’est pas un montant de l’exercice ${year}.${hint.fr}`,
    `"${line}" is no amount of year ${year}.${hint.en}`,
  );
  throw new Misuse(orDidYouMean(unknown, near));
}

function depthOf({ depth }: RawOptions): number | undefined {
  if (depth === undefined || /^\d{1,2}$/.test(depth)) return depth === undefined ? undefined : Number(depth);
  throw new Misuse(
    phrase(
      `«\u00a0${depth}\u00a0» n’est pas une profondeur\u00a0: écrivez un nombre, de 0 à 99.`,
      `"${depth}" is no depth: write a number from 0 to 99.`,
    ),
  );
}

/** The story of an amount is no table: a spreadsheet is refused with the endings there are. */
function refuseTable({ format, output }: RawOptions): void {
  const ending = endingOf(output);
  if (format !== undefined || Object.hasOwn(storyFormats.ofEnding, ending)) return;
  if (!Object.hasOwn(documentFormats.ofEnding, ending)) return;
  throw new Misuse(
    phrase(
      `expliquer n’écrit pas de ${ending}\u00a0: terminez le nom par .txt, .md ou .json. La liste de tous les montants, elle, s’écrit ainsi\u00a0: ajoutez --liste.`,
      `explain writes no ${ending}: end the name with .txt, .md or .json. The list of all amounts can be written so: add --list.`,
    ),
  );
}

const listAmounts: Run = async ([path = ''], raw, context) => {
  // What `explain` calls a text is a table here.
  const format = chosenDocumentFormat(raw.format === 'text' ? { ...raw, format: 'table' } : raw, context);
  await keepInputs([path], raw, context);
  const file = await computeOne(path, computeOptions(raw, context), context);
  const { contract } = file.result;
  const lists = addressed(file, raw);
  const printed = {
    document: addressesDocument(lists, contract, file.result.options),
    name: contract.cpts.name.value,
    json: () =>
      explanationsJson(
        lists.map((each) => ({ ...each, wanted: each.all })),
        contract,
        originOf(file, context),
        { lang: context.lang, depth: 0, supposed: file.result.options },
      ),
    workbook: context.lang === 'fr' ? 'Montants' : 'Amounts',
  };
  return deliverPrinted(printed, format, raw, context);
};

const explain: Run = async ([path = '', line = 'total'], raw, context) => {
  refuseTable(raw);
  const format = formatAmong(storyFormats, raw);
  await keepInputs([path], raw, context);
  const depth = depthOf(raw);
  const file = await computeOne(path, computeOptions(raw, context), context);
  const { contract } = file.result;
  const options = { ...lookOfResult(raw, context), depth, supposed: file.result.options };
  const asked = askedAmounts(addressed(file, raw), line, contract.language);
  if (format === 'json') {
    const json = explanationsJson(
      asked.map((each) => ({ ...each, wanted: [each.wanted] })),
      contract,
      originOf(file, context),
      options,
    );
    return deliver(await jsonOf(json), raw, context);
  }
  const render = format === 'text' ? renderExplanation : markdownExplanation;
  return deliver(asked.map((each) => render(each, contract, options)).join('\n'), raw, context);
};

/** `aci explain FILE [LINE]` (expliquer): where an amount comes from, down to the scale and the file. */
export const run: Run = (args, raw, context) =>
  (raw.list === true ? listAmounts : explain)(args, raw, context);
