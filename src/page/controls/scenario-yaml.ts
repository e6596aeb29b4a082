/** The settings of a year as a scenario, for the file; what no scenario can say stands in comments, as `--set` takes it. */
import { type Ratio, ratio, ratioToDecimal } from '../../amounts/ratio.ts';
import type { YearResult } from '../../calculate/result.ts';
import type { Language } from '../../law/contract.ts';
import { type Mission, missions } from '../../law/mission.ts';
import { keyWord } from '../../vocabulary/vocabulary.ts';
import type { PageWords } from '../page-words.ts';
import { type Control, type Positions, settingsOf, stopAt } from './controls-of.ts';

const decimals = 4;

/** `62.5 %`; undefined for a rate that no file can write exactly. */
function writtenRate(rate: Ratio): string | undefined {
  const percent = ratio(rate.num * 100, rate.den);
  const isExact = (BigInt(percent.num) * 10n ** BigInt(decimals)) % BigInt(percent.den) === 0n;
  return isExact ? `${ratioToDecimal(percent, decimals)} %` : undefined;
}

interface Rate {
  readonly mission: Mission;
  readonly indicator?: string;
  readonly rate: string;
}

/** The rate that a setting comes to, in the year computed with it. */
function rateOf(control: Control, positions: Positions, year: YearResult): Rate | undefined {
  const { mission, indicator, kind } = control;
  const stop = stopAt(control, positions);
  if (stop === undefined || kind === 'mobilised') return undefined;
  const result = year.missions.find((each) => each.mission === mission);
  const found =
    kind === 'mission'
      ? result?.variable.attainmentRate
      : result?.indicators.find(({ name }) => name === indicator)?.attainmentRate;
  const rate = found === undefined ? undefined : writtenRate(found);
  if (rate === undefined) return undefined;
  return { mission, rate, ...(indicator === undefined ? {} : { indicator }) };
}

/** Quoted as JSON is, which YAML reads: a name may hold any sign. */
function missionLines(mission: Mission, rates: readonly Rate[], language: Language): string[] {
  const whole = rates.find(({ indicator }) => indicator === undefined);
  const named = rates.filter(({ indicator }) => indicator !== undefined);
  return [
    `      ${keyWord(mission, language)}:`,
    ...(whole === undefined ? [] : [`        ${keyWord('attainmentRate', language)}: ${whole.rate}`]),
    ...(named.length === 0 ? [] : [`        ${keyWord('indicators', language)}:`]),
    ...named.map(({ indicator, rate }) => `          ${JSON.stringify(indicator)}: ${rate}`),
  ];
}

/** `year` is computed with the settings; the keys are those of the file's language. */
export function scenarioYaml(
  controls: readonly Control[],
  positions: Positions,
  year: YearResult,
  language: Language,
  words: PageWords,
): string {
  const moved = controls.filter((control) => stopAt(control, positions) !== undefined);
  const all = moved.map((control) => ({ control, rate: rateOf(control, positions, year) }));
  const rates = all.flatMap(({ rate }) => rate ?? []);
  const left = all.flatMap(({ control, rate }) => (rate === undefined ? [control] : []));
  const comments = settingsOf(left, positions).map((setting) => `# --set ${setting}`);
  const lines = missions.flatMap((mission) => {
    const own = rates.filter((rate) => rate.mission === mission);
    return own.length === 0 ? [] : missionLines(mission, own, language);
  });
  return [
    ...(lines.length === 0
      ? []
      : [
          `${keyWord('scenarios', language)}:`,
          `  ${words.scenarioName}:`,
          `    ${keyWord('missions', language)}:`,
          ...lines,
        ]),
    ...(comments.length === 0 ? [] : [`# ${words.notInScenario}`, ...comments]),
    '',
  ].join('\n');
}
