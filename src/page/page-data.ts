/** What the page carries of its file as data, so that its own script computes it anew without reading a file. */
import type { Source } from '../amounts/source.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import type { ContractResult } from '../calculate/result.ts';
import type { BudgetLine, BudgetPlan, Contract } from '../contract/contract-terms.ts';
import { nationalScales } from '../law/in-force.ts';
import type { Language } from '../law/language.ts';
import type { Scale } from '../law/scale.ts';
import { jsonText } from '../output/json-text.ts';
import { isRefused, type Problem } from '../problems/problem.ts';

export interface PageData {
  readonly lang: Language;
  /** What people call the file, and the SHA-256 of its bytes. */
  readonly file: string;
  readonly sha256: string;
  readonly contract: Contract;
  /** Scales of the user's own; the script holds the national ones. */
  readonly ownScales: readonly Scale[];
  readonly options: Omit<ComputeOptions, 'scales'>;
  /** Options of the command as they were typed. */
  readonly typed: readonly string[];
  /** The scenario of the file and the year to show first. */
  readonly scenario?: string;
  readonly firstYear: number;
}

/**
 * What was paid, members' allowances and the rest of the budget than the costs of envelopes count for nothing: they stay in
 * the file.
 */
export const carried = ({ budget, ...contract }: Contract): Contract => ({
  ...contract,
  ...(budget === undefined
    ? {}
    : { budget: { at: budget.at, costs: costsOf(budget), income: [], allocation: [] } }),
  payments: [],
  years: contract.years.map((year) => ({ ...year, allowances: [] })),
});

/** What spends an envelope's money, without the names of who or what is paid. */
const costsOf = ({ costs }: BudgetPlan): BudgetLine[] =>
  costs
    .filter(({ envelope }) => envelope !== undefined)
    .map((line) => ({ ...line, label: { ...line.label, value: '' } }));

const isSource = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && 'name' in value && 'text' in value;

/** Of a text the page needs only where its lines begin: the rest of it stays in the file. */
const linesOnly = (source: Source): Source => ({ ...source, text: source.text.replace(/[^\n]/g, ' ') });

/**
 * JSON that may stand within a script element: no `<` is left to close it. Each source stands once, places name it by its
 * number.
 */
export function embedded(data: PageData): string {
  const sources: Source[] = [];
  const body = JSON.stringify(data, (key, value: unknown) => {
    if (key !== 'source' || !isSource(value)) return value;
    const known = sources.indexOf(value);
    return known === -1 ? sources.push(value) - 1 : known;
  });
  const json = { sources: sources.map(linesOnly), data: JSON.parse(body) };
  return jsonText(json).replaceAll('<', '\\u003c');
}

export function pageDataOf(json: string): PageData {
  const { sources }: { sources: readonly Source[] } = JSON.parse(json);
  const { data }: { data: PageData } = JSON.parse(json, (key, value: unknown) =>
    key === 'source' && typeof value === 'number' ? sources[value] : value,
  );
  return data;
}

export function optionsOf({ ownScales, options }: PageData): ComputeOptions {
  const others = nationalScales.filter(({ id }) => ownScales.every((own) => own.id !== id));
  return { ...options, scales: [...ownScales, ...others] };
}

/** Supposed results may ask more of a transfer than its envelope then has: the file would be refused. */
export const refusalOf = ({ problems }: ContractResult): Problem | undefined =>
  problems.find((found) => isRefused([found]));
