import { computeContract } from '../../calculate/compute.ts';
import { nationalScales } from '../../law/in-force.ts';
import { carried, type PageData, refusalOf } from '../../page/page-data.ts';
import { pageOf } from '../../page/page-of.ts';
import { supposing } from '../../simulate/scenario.ts';
import { computeOptions, scenarioNamed } from '../compute-options.ts';
import { type Context, printProblems, type Run, refuseOptions } from '../context.ts';
import { type Computed, computeOne } from '../files.ts';
import { formatAmong, pageFormats } from '../formats.ts';
import { deliver, refuseTerminal } from '../output.ts';
import { checkYearWord, chosenYears } from '../years.ts';

/** What a page carries of a file. */
export function pageData(
  { path, sha256, result }: Computed,
  { lang, raw }: Pick<Context, 'lang' | 'raw'>,
): PageData {
  const asked = raw.year === 'all' ? result.years : chosenYears(result, raw.year, false, raw);
  const last = result.years.at(-1)?.year ?? 1;
  const { scales, ...others } = result.options;
  return {
    lang,
    file: path,
    sha256,
    contract: carried(result.contract),
    ownScales: scales.filter((one) => !nationalScales.includes(one)),
    // Settings must not do away with the years of a file that describes none.
    options: result.contract.years.length > 0 ? others : { ...others, through: last },
    typed: (['scale', 'attainment', 'assume', 'set'] as const).flatMap((name) =>
      [raw[name] ?? []].flat().flatMap((value) => [`--${name}`, value]),
    ),
    ...(raw.scenario?.[0] === undefined ? {} : { scenario: raw.scenario[0] }),
    firstYear: asked[0]?.year ?? last,
  };
}

/** `aci report FILE` (rapport): a page for a browser, with what-if sliders. */
export const run: Run = async ([path = ''], context) => {
  const { raw } = context;
  formatAmong(pageFormats, raw);
  refuseTerminal(
    context,
    'une page se lit dans un navigateur\u00a0: ajoutez «\u00a0-o rapport.html\u00a0».',
    'a page is read in a browser: add "-o report.html".',
  );
  checkYearWord(raw.year);
  // The page computes its scenarios itself, and shows this one first.
  const { scenario, ...options } = computeOptions(context);
  const file = await computeOne(path, options, context);
  if (scenario !== undefined) {
    const read = scenarioNamed(scenario, file.result.contract);
    if ('problem' in read) refuseOptions([read.problem], context);
    else {
      const other = supposing(file.result, read.value);
      const refusal = refusalOf(computeContract(other.contract, other.options));
      if (refusal !== undefined) {
        printProblems([refusal], file.language, context);
        return 1;
      }
    }
  }
  const data = pageData(file, context);
  const { pageScript, sha256Of } = context.system;
  return deliver(pageOf(file.result, data, await pageScript(), sha256Of), context);
};
