/** JSON to results that can be computed again. */
import { type Ratio, ratio } from '../base/ratio.ts';
import { startOf } from '../base/source.ts';
import { type Problem, problem } from '../domain/problem.ts';
import type { RecordedResult } from '../domain/recorded.ts';
import type { OptionsUsed } from '../domain/result.ts';
import { resultFile, resultFormat, type WrittenResult } from './shape/result-file.ts';

export interface ReadResults {
  /** One result, or several that one JSON holds; none when the file is refused. */
  readonly results: readonly RecordedResult[];
  readonly problems: readonly Problem[];
}

/** Reads a file's bytes; `name` is what people call the file. Never throws. */
export function readResults(bytes: Uint8Array, name: string): ReadResults {
  const place = startOf({ name, text: '' });
  const parsed = parsedJson(bytes);
  if (parsed === undefined) return { results: [], problems: [problem('result-not-json', place, {})] };
  const documents: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  const foreign = documents.find((document) => formatOf(document) !== resultFormat);
  if (documents.length === 0 || foreign !== undefined || isTooDeep(parsed.value)) {
    const format = formatOf(foreign) ?? '';
    return { results: [], problems: [problem('result-foreign', place, { format })] };
  }
  const read = documents.map((document) => resultFile.safeParse(document));
  const problems = read.flatMap((result) => {
    const paths = result.error?.issues.map(pathOf) ?? [];
    return [...new Set(paths)].map((path) => problem('result-damaged', place, { path }));
  });
  if (problems.length > 0) return { results: [], problems };
  return { results: read.flatMap(({ data }) => (data === undefined ? [] : [recorded(data)])), problems };
}

function parsedJson(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return { value };
  } catch {
    return undefined;
  }
}

function formatOf(document: unknown): string | undefined {
  const isObject = typeof document === 'object' && document !== null && 'format' in document;
  return isObject && typeof document.format === 'string' ? document.format : undefined;
}

const pathOf = (issue: {
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}): string => [...issue.path, ...(issue.keys?.slice(0, 1) ?? [])].map(String).join('.');

/** A result has about ten levels. */
const depthUpTo = 30;

function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth < depthUpTo; depth += 1) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** Rates are written with at most six decimals. */
const rateUnit = 1_000_000;
const rateOf = (rate: number): Ratio => ratio(Math.round(rate * rateUnit), rateUnit);

const optionsOf = ({ options }: WrittenResult): OptionsUsed => ({
  ...(options.scale === null ? {} : { scale: options.scale }),
  ...(options.attainment === null ? {} : { attainment: rateOf(options.attainment) }),
  ...(options.through === null ? {} : { through: options.through }),
  ...(options.set === undefined ? {} : { settings: options.set }),
  readings: options.readings,
});

const recorded = (written: WrittenResult): RecordedResult => ({
  tool: written.tool,
  input: written.input,
  options: optionsOf(written),
  years: written.years.map(({ year, scale }) => ({ year, scale })),
  readings: written.assumptions,
  figures: {
    cpts: written.cpts,
    years: written.years.map(({ scale, ...figures }) => figures),
    schedule: written.schedule,
  },
});
