/** The total against attainment: a table, and a chart of plain characters beside it. */
import { centsOf } from '../../base/money.ts';
import type { Mission } from '../../domain/mission.ts';
import { envelopeName } from '../../output/envelopes.ts';
import { formatRate } from '../../output/format.ts';
import { harmless } from '../../output/harmless.ts';
import { type Row, tableLines } from '../../output/table-layout.ts';
import { wrap } from '../../output/wrap.ts';
import type { RangePoint, RangeScope } from '../../rules/simulation/range.ts';
import { amountCell, nameOf, noValue } from '../result/page.ts';
import type { SimulationPage } from './page.ts';

type Key = 'rate' | 'mission' | 'total' | 'chart';

function titleOf(scope: RangeScope, { says, lang }: SimulationPage): string {
  if (scope.kind === 'pending' || scope.kind === 'all') return says.range[scope.kind];
  return says.rangeOf(
    scope.kind === 'mission' ? envelopeName(scope.mission, lang) : harmless(scope.indicator),
  );
}

const missionOf = (scope: RangeScope): Mission | undefined =>
  'mission' in scope ? scope.mission : undefined;

/** What is left of the line for bars, beside a rate and one or two amounts. */
function barRoom({ width }: SimulationPage, mission: Mission | undefined): number {
  const taken = mission === undefined ? 32 : 50;
  return Math.max(0, Math.min(60, width - taken));
}

/** A range over one mission draws what that mission earns. */
const amountDrawn = ({ mission, total }: RangePoint): number => centsOf((mission ?? total).value);

/** Bars begin at nothing: the light part is earned in any case, the full one depends on attainment. */
function barOf(point: RangePoint, points: readonly RangePoint[], room: number): string {
  const amounts = points.map(amountDrawn);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  if (high <= 0) return '';
  const columns = (amount: number): number => Math.round((amount * room) / high);
  const sure = columns(low);
  return '░'.repeat(sure) + '█'.repeat(Math.max(0, columns(amountDrawn(point)) - sure));
}

export function rangeSection(
  scope: RangeScope,
  points: readonly RangePoint[],
  page: SimulationPage,
): string[] {
  const { words, says, paint, width, lang } = page;
  const mission = missionOf(scope);
  const room = barRoom(page, mission);
  const rows = points.map(
    (point): Row<Key> => ({
      cells: {
        rate: { text: formatRate(point.rate, lang) },
        mission: point.mission === undefined ? noValue : amountCell(point.mission, page),
        total: amountCell(point.total, page),
        chart: { text: barOf(point, points, room) },
      },
    }),
  );
  const lines = tableLines<Key>(
    {
      columns: [
        { key: 'rate', head: says.rate, align: 'right' },
        ...(mission === undefined
          ? []
          : [{ key: 'mission', head: nameOf(mission, { ...page, isWide: false }), align: 'right' } as const]),
        { key: 'total', head: words.total, align: 'right' },
        { key: 'chart', head: '', align: 'left' },
      ],
      rows,
      drops: [['chart'], ['mission']],
      leastFirst: 8,
    },
    width,
    paint,
  );
  const legend = room === 0 ? [] : [paint.faint(says.chartMeaning)];
  return [...wrap(titleOf(scope, page), width, '  ').map(paint.strong), ...lines, ...legend];
}
