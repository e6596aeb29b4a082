import { addressesDocument } from '../../explain/address-list.ts';
import { addressesOf, findAddress } from '../../explain/addresses.ts';
import { type Asked, explanationDocument } from '../../explain/explain.ts';
import { explanationsJson } from '../../explain/explanation-json.ts';
import { type Language, phrase } from '../../law/language.ts';
import { scheduleOf } from '../../schedule/schedule.ts';
import { computeOptions } from '../compute-options.ts';
import { type Context, Misuse, misuse, orDidYouMean, type Run } from '../context.ts';
import { deliverPrinted } from '../documents.ts';
import { type Computed, computeOne, originOf } from '../files.ts';
import { chosenYears } from '../years.ts';

/** The years to explain, each with all its amounts that have an address. */
function addressed({ result }: Computed, { raw }: Context, asked = raw.year): Asked[] {
  const { payments } = scheduleOf(result);
  return chosenYears(result, asked, false, raw).map((year) => {
    const all = addressesOf(
      year,
      payments.filter((payment) => payment.year === undefined || payment.year === year.year),
    );
    return { year, all, wanted: all };
  });
}

/** The amount asked for in each year that has it, once where it belongs to no year. */
function foundIn(years: readonly Asked[], line: string, fileLanguage: Language): readonly Asked[] {
  const asked = years.flatMap(({ year, all }) => {
    const found = findAddress(line, all, fileLanguage);
    return found.kind === 'found' ? [{ year, all, wanted: [found.addressed] }] : [];
  });
  return asked[0]?.wanted[0]?.isOfContract === true ? asked.slice(0, 1) : asked;
}

/** The same, of any year where none was asked for: a figure of a bank does not say its year. Else the nearest one is proposed. */
function askedAmounts(file: Computed, line: string, context: Context): readonly Asked[] {
  const { language } = file.result.contract;
  const years = addressed(file, context);
  const here = foundIn(years, line, language);
  const isAnyYear = here.length === 0 && context.raw.year === undefined;
  const asked = isAnyYear ? foundIn(addressed(file, context, 'all'), line, language) : here;
  const [first] = years;
  if (asked.length > 0 || first === undefined) return asked;
  const { year } = first.year;
  const found = findAddress(line, first.all, language);
  const near = found.kind === 'unknown' ? found.suggestion : undefined;
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

function depthOf({ raw: { depth } }: Context): number | undefined {
  if (depth === undefined || /^\d{1,2}$/.test(depth)) return depth === undefined ? undefined : Number(depth);
  throw misuse(
    `«\u00a0${depth}\u00a0» n’est pas une profondeur\u00a0: écrivez un nombre, de 0 à 99.`,
    `"${depth}" is no depth: write a number from 0 to 99.`,
  );
}

/** `aci explain FILE [LINE]` (expliquer): where an amount comes from, down to the scale and the file. */
export const run: Run = async ([path = '', line = 'total'], context) => {
  const { raw } = context;
  const isList = raw.list === true;
  const depth = isList ? 0 : depthOf(context);
  const file = await computeOne(path, computeOptions(context), context);
  const { result } = file;
  const asked = isList ? addressed(file, context) : askedAmounts(file, line, context);
  const options = { lang: context.lang, depth };
  const printed = {
    document: () => (isList ? addressesDocument(asked, result) : explanationDocument(asked, result, options)),
    name: result.contract.cpts.name.value,
    json: () => explanationsJson(asked, result, originOf(file, context), options),
    workbook: context.lang === 'fr' ? 'Montants' : 'Amounts',
  };
  return deliverPrinted(printed, context);
};
