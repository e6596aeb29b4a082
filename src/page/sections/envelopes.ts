/** What each envelope earns: bars to one scale, then the table they are drawn from. */
import { add, type Cents, greatest, isZero, zero } from '../../amounts/money.ts';
import { nameOf } from '../../calculate/document/page.ts';
import { yearNotes } from '../../calculate/document/result-notes.ts';
import type { MissionResult } from '../../calculate/result.ts';
import { segmentWords } from '../../explain/addresses.ts';
import type { Explained } from '../../law/explained.ts';
import type { ScaleLine } from '../../law/mission.ts';
import { formatCount, formatRate } from '../../output/format.ts';
import { type Html, html, nothing, type Piece, swipeHint } from '../../output/html.ts';
import { wordsIn } from '../../output/phrase.ts';
import { type HtmlRow, tableHtml } from '../../output/table-html.ts';
import { scaleLineWord } from '../../vocabulary/vocabulary.ts';
import { amountHtml, type BarPart, barHtml, euroHtml, plainHtml, remainder } from '../amount-button.ts';
import type { Sheet } from '../sheet.ts';

interface EnvelopeShown {
  readonly line: ScaleLine;
  readonly ceiling: Explained;
  readonly entitled: Explained;
  readonly pending: Cents;
  readonly parts: readonly BarPart[];
}

const withRest = (parts: readonly BarPart[], ceiling: Cents): readonly BarPart[] => {
  const used = parts.reduce((sum, part) => add(sum, part.amount), zero);
  return [...parts, { kind: 'missed', amount: remainder(ceiling, used) }];
};

function shownOf(result: MissionResult): EnvelopeShown {
  const { mission, fixed, variable, entitled } = result;
  const ceiling = result.ceiling;
  const parts: BarPart[] = [
    { kind: 'fixed', amount: fixed.entitled.value },
    { kind: 'variable', amount: variable.entitled.value },
    { kind: 'pending', amount: variable.pending.value },
  ];
  const pending = variable.pending.value;
  return { line: mission, ceiling, entitled, pending, parts: withRest(parts, ceiling.value) };
}

function envelopesShown({ year }: Sheet): EnvelopeShown[] {
  const { ceiling, entitled } = year.operations;
  const parts = withRest([{ kind: 'fixed', amount: entitled.value }], ceiling.value);
  return [{ line: 'operations', ceiling, entitled, pending: zero, parts }, ...year.missions.map(shownOf)];
}

/** A mission's ceiling is made for showing: its address is known by its name. */
const ceilingHtml = ({ line, ceiling }: EnvelopeShown, sheet: Sheet, hasUnit: boolean): Html => {
  const { fileLanguage } = sheet.page;
  const address = `${scaleLineWord(line, fileLanguage)}.${segmentWords.ceiling[fileLanguage]}`;
  return amountHtml(ceiling, sheet, { address, hasUnit });
};

function barRow(shown: EnvelopeShown, longest: Cents, sheet: Sheet): Html {
  const { words, page } = sheet;
  return html`<li><span class="name">${nameOf(shown.line, page)}</span>
<span class="value">${euroHtml(shown.entitled, sheet)} <span class="of">${words.ofCeiling('')}${ceilingHtml(shown, sheet, true)}</span></span>
${barHtml(shown.parts, longest)}</li>`;
}

const none = '–';

function missionRow(result: MissionResult, sheet: Sheet, isLate: boolean, hasPending: boolean): HtmlRow {
  const { page } = sheet;
  const { mission, plan, fixed, variable, days, entitled } = result;
  const name =
    plan === undefined ? nameOf(mission, page) : `${nameOf(mission, page)}, ${page.words.plan[plan]}`;
  const hasVariable = !isZero(variable.ceiling.value) || !isZero(variable.entitled.value);
  const rate = variable.attainmentRate;
  const cells: Piece[] = [
    name,
    ...(isLate ? [days === undefined ? none : formatCount(days, page.lang)] : []),
    ceilingHtml(shownOf(result), sheet, false),
    rate === undefined ? none : formatRate(rate, page.lang),
    amountHtml(fixed.entitled, sheet),
    hasVariable ? amountHtml(variable.entitled, sheet) : none,
    amountHtml(entitled, sheet),
    ...(hasPending ? [isZero(variable.pending.value) ? none : plainHtml(variable.pending, sheet)] : []),
  ];
  return { cells };
}

function earningsTable(sheet: Sheet): Html {
  const { year, words, page } = sheet;
  const { totals, period, missions } = year;
  const hasPending = !isZero(totals.pending.value);
  const isLate =
    period !== undefined && missions.some(({ days }) => days !== undefined && days !== period.daysOfYear);
  const ifLate = isLate ? [none] : [];
  const [operations] = envelopesShown(sheet);
  const heads = [
    ...(isLate ? [page.words.days] : []),
    page.words.ceiling,
    page.words.attainment.long,
    page.words.fixed.long,
    page.words.variable.long,
    page.words.total,
    ...(hasPending ? [page.words.pending] : []),
  ];
  return tableHtml({
    caption: words.envelopes,
    swipe: swipeHint[page.lang],
    isCaptionHidden: true,
    columns: [{ head: words.envelope, isText: true }, ...heads.map((head) => ({ head }))],
    rows: [
      {
        cells: [
          nameOf('operations', page),
          ...ifLate,
          operations === undefined ? none : ceilingHtml(operations, sheet, false),
          none,
          none,
          none,
          amountHtml(year.operations.entitled, sheet),
          ...(hasPending ? [none] : []),
        ],
      },
      ...missions.map((mission) => missionRow(mission, sheet, isLate, hasPending)),
      {
        tone: 'total',
        cells: [
          page.words.total,
          ...(isLate ? [''] : []),
          amountHtml(totals.ceiling, sheet),
          '',
          amountHtml(totals.fixed, sheet),
          amountHtml(totals.variable, sheet),
          amountHtml(totals.entitled, sheet),
          ...(hasPending ? [plainHtml(totals.pending, sheet)] : []),
        ],
      },
    ],
  });
}

export function envelopesSection(sheet: Sheet): Html {
  const { year, words, page, result } = sheet;
  const shown = envelopesShown(sheet);
  const longest = shown.reduce((most, { ceiling }) => greatest(most, ceiling.value), zero);
  const notes = yearNotes(year, result.options.attainment, page.fileLanguage).map((note) =>
    wordsIn(note, page.lang, 'long'),
  );
  return html`<h3>${words.envelopes}</h3>
<ul class="bars">${shown.map((envelope) => barRow(envelope, longest, sheet))}</ul>
<p class="small screen">${words.envelopesNote}</p>
${earningsTable(sheet)}
${notes.length === 0 ? nothing : notes.map((note) => html`<p class="note">${note}</p>`)}`;
}
