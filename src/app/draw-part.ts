/** A part of the page: the documents of its command, whose amounts open, and the pictures that go with them. */
import { problemsOfYears } from '../calculate/result.ts';
import { pageData } from '../cli/commands/report.ts';
import { computeOptions } from '../cli/compute-options.ts';
import type { Run } from '../cli/context.ts';
import { type Computed, computeOne } from '../cli/files.ts';
import type { RawOptions } from '../cli/options.ts';
import { yearsAmong, yearsOfInterest } from '../cli/years.ts';
import type { Explained } from '../law/explained.ts';
import type { Language } from '../law/language.ts';
import { type Document, notes } from '../output/document.ts';
import { formatCount } from '../output/format.ts';
import { type Html, html, nothing } from '../output/html.ts';
import { onPage } from '../output/option-names.ts';
import { harmless } from '../output/text.ts';
import { whatIf } from '../page/browser/what-if.ts';
import { budgetShown, cashCurve } from '../page/budget-html.ts';
import { controlsOf } from '../page/controls/controls-of.ts';
import { positionsOf } from '../page/controls/settings.ts';
import { optionsOf as pageOptions } from '../page/page-data.ts';
import { yearHtml } from '../page/year-html.ts';
import { documentHtml, withoutName, type YearShown } from '../page/year-shown.ts';
import { appWords } from './app-words.ts';
import { columnsHtml } from './fields.ts';
import { ask, type CommandOutput, type Said } from './machine.ts';
import { optionsOf, partNamed, recordOf, type View, withYearsOf } from './view.ts';

/** The file as it stands, with all that is wrong in it; without `computed` it is refused. */
export interface OpenedContract {
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly computed?: Computed;
  readonly problems: readonly Said[];
  readonly notes: readonly string[];
}

export interface Drawn {
  readonly html: Html;
  /** The amounts that the figures of the part show, by their numbers. */
  readonly amounts: readonly Explained[];
  readonly problems: readonly Said[];
  /** An export has to be opened first. */
  readonly isWaiting?: true;
  readonly notes: readonly string[];
  /** The options are refused: there is nothing to show. */
  readonly isRefused?: true;
  /** Makes the part live once it stands in the page; what each year then shows, and what hears what is supposed. */
  readonly enliven?: (
    within: HTMLElement,
    shown: Map<number, YearShown>,
    suppose: (settings: readonly string[]) => void,
  ) => void;
}

const nothingDrawn: Drawn = { html: nothing, amounts: [], problems: [], notes: [] };

/** A scenario is chosen by each part for itself. */
export async function openContract(
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
  view: View,
): Promise<OpenedContract> {
  let computed: Computed | undefined;
  const reading: Run = async ([path = ''], context) => {
    const { scenario: _, ...raw } = context.raw;
    // What only years to come would be warned of stays unsaid, as `validate` does.
    const shown = ({ problems, result }: Computed) => problemsOfYears(problems, yearsOfInterest(result));
    computed = await computeOne(path, computeOptions({ ...context, raw }), context, shown);
    return 0;
  };
  const { problems, notes } = await ask(reading, [name], optionsOf('calculate', view), view.lang, files);
  return { name, files, problems, notes, ...(computed === undefined ? {} : { computed }) };
}

/** What the address asks in vain: a scenario is refused by the commands of other parts, and what is set counts in the year. */
function notOfFile({ result }: Computed, { asked, part, lang }: View): string[] {
  const { years, contract } = result;
  const [year, isOfYear] = [asked.get('year'), part === 'calculate'];
  const hasYears = part !== 'simulate' && part !== 'budget' && recordOf(part).options.includes('year');
  const isAbsent = hasYears && year !== null && !years.some((each) => String(each.year) === year);
  const scenarios = isOfYear ? asked.getAll('scenario') : [];
  const set = isOfYear ? asked.getAll('set') : [];
  const controls = set.length === 0 ? [] : years.flatMap((each) => controlsOf(result, each, lang));
  return [
    ...(isAbsent ? [`${appWords[lang].year} ${year}`] : []),
    ...scenarios.filter((text) => !contract.scenarios.some(({ name }) => name.value === text)),
    ...set.filter((text) => positionsOf(controls, [text]).size === 0),
  ].map((text) => appWords[lang].notOfFile(harmless(text)));
}

/** The year with its bars and what-if, as `aci report` makes it. */
function drawYear(computed: Computed, view: View): Drawn {
  const { asked } = view;
  const { result } = computed;
  const [year] = yearsAmong(result, asked.get('year') ?? 'last');
  if (year === undefined) return nothingDrawn;
  const set = asked.getAll('set');
  const scenario = result.contract.scenarios.find(({ name }) => name.value === asked.get('scenario'));
  const { scenario: _, ...raw } = optionsOf('calculate', view);
  const chosen = scenario === undefined ? {} : { scenario: [scenario.name.value] };
  const data = pageData(computed, { lang: view.lang, raw: { ...raw, ...chosen, year: String(year.year) } });
  const shownResult = { ...result, options: pageOptions(data) };
  return {
    ...nothingDrawn,
    html: onPage(() => yearHtml(shownResult, year, data)),
    enliven: (within, shown, suppose) => {
      const article = within.querySelector<HTMLElement>('article.year');
      if (article === null) return;
      whatIf(article, { data, result: shownResult, shown, set, onSet: suppose });
    },
  };
}

/** The curve of the bank, with the views that the command shows. */
function budgetCurve({ result }: Computed, { year, scenario }: RawOptions, lang: Language): Html {
  const budget = budgetShown(result, scenario, year === undefined ? undefined : Number(year));
  return budget === undefined ? nothing : cashCurve(budget.views, lang);
}

/** What is asked of the command of a part, whose documents make it: a simulation is told with its levers. */
function asksOf({ part }: View, raw: RawOptions, payments: string | undefined): RawOptions[] {
  if (part === 'check') return [{ ...raw, showApart: true, ...(payments === undefined ? {} : { payments }) }];
  if (part !== 'simulate') return [raw];
  const { target: _, through: __, ...plain } = raw;
  return [plain, { ...raw, levers: true }];
}

/** The heads of exports whose columns are chosen by hand: the choice stays open. */
const headsOf = new WeakMap<Uint8Array, readonly string[]>();

/** The choice of columns, for an export that could not be read without it. */
function columnsOf(
  exported: Uint8Array | undefined,
  said: readonly Said[],
  asked: string | undefined,
  lang: Language,
): Html {
  if (exported === undefined) return nothing;
  const [found] = said.flatMap(({ problem: { code, facts } }) =>
    code === 'csv-column-missing' || code === 'csv-column-unknown' ? [facts.found] : [],
  );
  if (found !== undefined) headsOf.set(exported, found);
  const heads = headsOf.get(exported);
  return heads === undefined ? nothing : columnsHtml(heads, asked ?? '', lang);
}

/** More rows than these take a browser longer than anyone waits. */
const mostRows = 500;

/** The page says the name of the CPTS already; of an export of many thousand rows it shows the first. */
const shortened = (document: Document, lang: Language): Document =>
  withoutName(document).map((section) =>
    section.flatMap((block) =>
      block.kind !== 'table' || block.rows.length <= mostRows
        ? [block]
        : [
            { ...block, rows: block.rows.slice(0, mostRows) },
            notes(appWords[lang].firstRows(mostRows, formatCount(block.rows.length, lang))),
          ],
    ),
  );

/** `payments`: the name of the export to check, among the files. */
export async function drawPart(
  read: OpenedContract,
  asked: View,
  payments: string | undefined,
): Promise<Drawn> {
  const { computed, problems: known } = read;
  const view = withYearsOf(asked, computed?.result);
  const { part, lang } = view;
  if (computed === undefined) return nothingDrawn;
  const absent = notOfFile(computed, asked);
  if (part === 'calculate') return { ...drawYear(computed, view), notes: absent };
  const hasPayments = payments !== undefined || computed.result.contract.payments.length > 0;
  const raw = optionsOf(part, view);
  if (part === 'check' && !hasPayments && raw.on === undefined) {
    const lead = html`<p class="lead">${appWords[lang].noPayments}</p>`;
    return { ...nothingDrawn, html: lead, isWaiting: true };
  }
  const answers: CommandOutput[] = [];
  for (const options of asksOf(view, raw, payments))
    answers.push(await ask(partNamed(part).run, [read.name], options, lang, read.files));
  const amounts: Explained[] = [];
  const opens = (explained: Explained | undefined): Html | undefined =>
    explained && html` data-number="${amounts.push(explained) - 1}"`;
  const documents = answers.flatMap((answer) => answer.documents);
  const curve = part === 'budget' && documents.length > 0 ? budgetCurve(computed, raw, lang) : nothing;
  const said = answers.flatMap((answer) => answer.problems);
  const columns =
    part === 'check' ? columnsOf(read.files.get(payments ?? ''), said, raw.columns, lang) : nothing;
  const isRefused = documents.length === 0 && columns === nothing;
  const isNew = ({ problem }: Said): boolean =>
    !known.some(
      (other) => other.problem.code === problem.code && other.problem.place.start === problem.place.start,
    );
  return {
    html: html`${columns}${curve}<div class="part">${documents.map((document) => onPage(() => documentHtml(shortened(document, lang), lang, opens)))}</div>`,
    amounts,
    problems: said.filter(isNew),
    notes: [...absent, ...answers.flatMap((answer) => answer.notes)],
    ...(isRefused ? { isRefused } : {}),
  };
}
