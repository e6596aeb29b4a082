/** A check as plain data of the format `aci-cpts/check@1`: keys in English whatever the language of the file. */

import { dateToIso } from '../../base/calendar.ts';
import type { Sha256 } from '../../base/sha256.ts';
import { locate } from '../../base/source.ts';
import type { Language, Payment } from '../../domain/contract.ts';
import type { Explanation, LineCheck } from '../../domain/payment-check.ts';
import type { Problem } from '../../domain/problem.ts';
import type { ScheduledPayment } from '../../domain/schedule.ts';
import { eurosOf } from '../../output/numbers.ts';
import { problemToJson } from '../problem-json.ts';
import { scalesJson } from '../result/scales.ts';
import { causeJson } from './cause-json.ts';
import type { Checked } from './checked.ts';
import { checkEnglish } from './english.ts';
import { checkFrench } from './french.ts';
import { gapOf, sentencesOf } from './sentences.ts';

/** What a check says of its making. */
export interface CheckMeta {
  readonly tool: { readonly name: string; readonly version: string };
  readonly file: string;
  readonly sha256: string;
  readonly sha256Of: Sha256;
  readonly lang: Language;
  readonly problems: readonly Problem[];
}

const paymentJson = ({ date, line, amount, at }: Payment) => ({
  date: dateToIso(date.value),
  line: line?.value ?? null,
  amount: eurosOf(amount.value),
  file: at.source.name,
  file_line: locate(at.source, at.start).line,
});

const dueJson = ({ line, year }: ScheduledPayment) => ({ line, year: year ?? null });

const lineJson = ({ due, owed, paid, difference, allocations }: LineCheck) => ({
  date: dateToIso(due.date),
  ...dueJson(due),
  projected: due.isProjected,
  owed: eurosOf(owed),
  status: due.amount.status,
  paid: eurosOf(paid),
  difference: eurosOf(difference),
  payments: allocations.map(({ payment, amount }) => ({
    ...paymentJson(payment),
    taken: eurosOf(amount),
  })),
});

const explanationJson = (explanation: Explanation, lang: Language, fileLanguage: Language) => ({
  lines: explanation.lines.map(({ due }) => dueJson(due)),
  payments: explanation.payments.map(paymentJson),
  difference: eurosOf(gapOf(explanation)),
  findings: explanation.findings.map((finding) => finding.map(causeJson)),
  sentences: sentencesOf(explanation, {
    lang,
    fileLanguage,
    words: lang === 'fr' ? checkFrench : checkEnglish,
  }),
});

export function checkToJson(checked: Checked, { tool, file, sha256, sha256Of, lang, problems }: CheckMeta) {
  const { result, check, tolerance, explanations, read, inBoth } = checked;
  const { cpts, language } = result.contract;
  return {
    format: 'aci-cpts/check@1',
    tool: { name: tool.name, version: tool.version },
    input: { file, sha256 },
    cpts: { name: cpts.name.value },
    scales: scalesJson(result.years, sha256Of),
    on: dateToIso(check.on),
    tolerance: eurosOf(tolerance),
    read: read.map(({ file: name, count, sum, apart }) => ({
      file: name,
      payments: count,
      sum: eurosOf(sum),
      ...(apart === undefined ? {} : { debits_set_apart: { count: apart.count, sum: eurosOf(apart.sum) } }),
    })),
    in_both: { payments: inBoth.count, sum: eurosOf(inBoth.sum) },
    lines: check.lines.map(lineJson),
    unexplained: check.unexplained.map(paymentJson),
    later: check.later.map(paymentJson),
    totals: {
      owed: eurosOf(check.totals.owed),
      paid: eurosOf(check.totals.paid),
      unexplained: eurosOf(check.totals.unexplained),
      difference: eurosOf(check.totals.difference),
    },
    explanations: explanations.map((each) => explanationJson(each, lang, language)),
    diagnostics: problems.map((item) => problemToJson(item, lang, language)),
  };
}

export type CheckJson = ReturnType<typeof checkToJson>;
