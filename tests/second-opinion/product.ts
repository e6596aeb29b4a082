/** What the product makes of a contract, under the same names as the second opinion. */
import { dateToIso } from '../../src/amounts/calendar.ts';
import { centsOf } from '../../src/amounts/money.ts';
import { type Ratio, ratio } from '../../src/amounts/ratio.ts';
import { computeContract } from '../../src/calculate/compute.ts';
import type { ComputeOptions } from '../../src/calculate/options.ts';
import type { MissionResult, YearResult } from '../../src/calculate/result.ts';
import type { Contract } from '../../src/contract/contract-terms.ts';
import type { Explained } from '../../src/law/explained.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import { isRefused, type Problem } from '../../src/problems/problem.ts';
import { scheduleOf } from '../../src/schedule/schedule.ts';
import { contractOf } from './contract.ts';
import { fraction, text } from './fraction.ts';
import type { Opinion } from './opinion.ts';
import type { PlainContract } from './plain.ts';

const of = (amount: Explained): number => centsOf(amount.value);
const rateText = (rate: Ratio | undefined): string =>
  rate === undefined ? '-' : text(fraction(rate.num, rate.den));
export const errorsOf = (problems: readonly Problem[]): string[] =>
  problems.filter((problem) => isRefused([problem])).map(({ code }) => code);

function missionFigures(at: string, result: MissionResult): [string, string][] {
  const { mission, fixed, variable } = result;
  return [
    [`${at}.${mission}.days`, `${result.days ?? '-'}`],
    [`${at}.${mission}.plan`, result.plan ?? '-'],
    [
      `${at}.${mission}.fixed`,
      `${of(fixed.entitled)} ${of(fixed.ceiling) === 0 ? '-' : fixed.ceiling.status}`,
    ],
    [
      `${at}.${mission}.variable`,
      `${of(variable.ceiling)} ${of(variable.entitled)} ${of(variable.pending)} ${of(variable.ceiling) === 0 ? '-' : variable.ceiling.status}`,
    ],
    [`${at}.${mission}.rate`, rateText(variable.attainmentRate)],
    ...result.indicators.map((item, index): [string, string] => [
      `${at}.${mission}.indicator.${index}`,
      `${of(item.ceiling)} ${rateText(item.attainmentRate)} ${of(item.entitled)} ${of(item.pending)}`,
    ]),
  ];
}

function yearFigures(result: YearResult): [string, string][] {
  const at = `${result.year}`;
  const { totals, fungibility } = result;
  return [
    [`${at}.from`, result.period === undefined ? '-' : dateToIso(result.period.from)],
    [`${at}.to`, result.period === undefined ? '-' : dateToIso(result.period.to)],
    [`${at}.tier`, `${result.sizeTier.value}`],
    [`${at}.scale`, result.scale.id],
    [`${at}.operations`, `${of(result.operations.entitled)} ${result.operations.ceiling.status}`],
    ...result.missions.flatMap((mission) => missionFigures(at, mission)),
    [`${at}.total.operations`, `${of(totals.operations)}`],
    [`${at}.total.fixed`, `${of(totals.fixed)}`],
    [`${at}.total.variable`, `${of(totals.variable)}`],
    [`${at}.total.entitled`, `${of(totals.entitled)}`],
    [`${at}.total.ceiling`, `${of(totals.ceiling)}`],
    [`${at}.total.pending`, `${of(totals.pending)}`],
    [`${at}.total.to_verify`, `${of(totals.toVerify)}`],
    [`${at}.other`, result.otherFunding.map(({ amount }) => of(amount)).join(' ')],
    [`${at}.regime`, fungibility.regime],
    [`${at}.unspent`, `${of(fungibility.unspent)}`],
    [`${at}.uncovered`, `${of(fungibility.uncovered)}`],
    [`${at}.undeclared`, fungibility.undeclared.join(' ')],
    [
      `${at}.transfers`,
      fungibility.transfers
        .map(({ from, to, amount, isStated }) => `${from}>${to} ${of(amount)}${isStated ? '!' : ''}`)
        .join(', '),
    ],
    ...fungibility.envelopes.map(({ envelope, funded, given, received, known }): [string, string] => [
      `${at}.purse.${envelope}`,
      `${of(funded)} ${of(given)} ${of(received)} ${known === undefined ? '-' : `${of(known.spent)} ${of(known.balance)} ${of(known.final)}`}`,
    ]),
    ...fungibility
      .outcomes()
      .map(({ regime, unspent, uncovered }): [string, string] => [
        `${at}.reading.${regime}`,
        `${of(unspent)} ${of(uncovered)}`,
      ]),
  ];
}

/** Computes the contract and its schedule; `read` is what reading it said. */
export function computed(contract: Contract, plain: PlainContract, read: readonly Problem[]): Opinion {
  const { at } = contract.terms;
  const options: ComputeOptions = {
    scales: nationalScales,
    ...(plain.attainment === undefined ? {} : { attainment: { value: ratio(plain.attainment, 10_000), at } }),
    ...(plain.through === undefined ? {} : { through: plain.through }),
  };
  const result = computeContract(contract, options);
  const refusals = errorsOf([...read, ...result.problems]);
  if (refusals.length > 0) return { figures: new Map(), refusals };
  const payments = plain.signed === undefined ? [] : scheduleOf(result).payments;
  return {
    figures: new Map([
      ...result.years.flatMap(yearFigures),
      ...payments.map(({ date, line, year, amount }, index): [string, string] => [
        `payment.${index}`,
        `${dateToIso(date)} ${line} ${year ?? 0} ${of(amount)}`,
      ]),
    ]),
    refusals,
  };
}

/** Without the file, which takes most of the time: what only reading refuses is not refused. */
export const productOn = (plain: PlainContract): Opinion => computed(contractOf(plain), plain, []);
