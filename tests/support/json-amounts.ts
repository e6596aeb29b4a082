/** Every amount of a year in the JSON of a result, with the address that names it. */
import type { scheduleLineJson } from '../../src/calculate/json/head-json.ts';
import type { yearJson } from '../../src/calculate/json/year-json.ts';

type ScheduleLineJson = ReturnType<typeof scheduleLineJson>;
type YearJson = ReturnType<typeof yearJson>;

interface JsonAmount {
  readonly address: string;
  readonly amount: number;
}

/** Numbers that are no money. */
const noAmounts = ['year', 'size_tier', 'days', 'attainment_rate', 'cap'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How an item of a list is named inside an address, and which of its own keys that leaves. */
function nameOf(list: string, item: Readonly<Record<string, unknown>>, index: number): string {
  switch (list) {
    case 'missions':
      return String(item['mission']);
    case 'envelopes':
      return `fungibility.${String(item['envelope'])}`;
    case 'readings':
      return `fungibility.readings.${String(item['regime'])}`;
    case 'transfers':
      return `fungibility.transfers.${index + 1}`;
    case 'contract_differences':
      return `differences.${String(item['line'])}.${String(item['part'])}`;
    default:
      return `${list}.${index + 1}`;
  }
}

/** Keys that say which amount of a thing its bare name stands for. */
const bare = ['entitled', 'final', 'amount', 'difference'];
const roofs = ['totals', 'fungibility'];

function walk(value: unknown, path: readonly string[]): JsonAmount[] {
  if (typeof value === 'number') return [{ address: path.join('.'), amount: value }];
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (noAmounts.includes(key)) return [];
    if (Array.isArray(inner)) {
      return inner.flatMap((item: unknown, index) =>
        isRecord(item)
          ? walk(item, [...path.filter((step) => !roofs.includes(step)), nameOf(key, item, index)])
          : [],
      );
    }
    return walk(inner, bare.includes(key) ? path : [...path, key]);
  });
}

export const amountsOfJson = (year: YearJson, schedule: readonly ScheduleLineJson[]): JsonAmount[] => [
  ...walk(year, []).map(({ address, amount }) => ({
    address: address === 'totals' ? 'total' : address.replace(/^totals\./, ''),
    amount,
  })),
  ...schedule
    .filter((payment) => payment.year === year.year)
    .map(({ line, amount }) => ({ address: `schedule.${line}`, amount })),
];
