/** Where each key of the format belongs, for one that stands elsewhere. */
import { missions } from '../domain/mission.ts';
import type { KeyName } from '../domain/vocabulary.ts';

const year = ['years'] as const;
const missionYear = ['years', 'missions', 'care_access'] as const;
const indicator = [...missionYear, 'indicators'] as const;
const fungibility = ['years', 'fungibility'] as const;
const transfer = [...fungibility, 'transfers'] as const;
const allowance = ['years', 'allowances'] as const;
const expected = ['years', 'expected'] as const;

/** The sections that lead to a key; `care_access` stands for any mission. Keys of several sections are not here. */
const homes: Partial<Record<KeyName, readonly KeyName[]>> = {
  cpts: [],
  contract: [],
  years: [],
  payments: [],
  assumptions: [],
  scenarios: [],
  department: ['cpts'],
  finess: ['cpts'],
  population: ['cpts'],
  communes: ['cpts'],
  sizeTier: ['cpts'],
  signed: ['contract'],
  scale: ['contract'],
  renewal: ['contract'],
  ended: ['contract'],
  amounts: ['contract'],
  start: ['missions', 'care_access'],
  year,
  fungibility: year,
  otherFunding: year,
  allowances: year,
  expected: year,
  attainmentRate: missionYear,
  spending: missionYear,
  indicators: missionYear,
  plan: ['years', 'missions', 'health_crisis'],
  mobilised: ['years', 'missions', 'health_crisis'],
  baseline: indicator,
  target: indicator,
  observed: indicator,
  weight: indicator,
  done: indicator,
  steps: indicator,
  direction: indicator,
  mode: indicator,
  threshold: [...indicator, 'steps'],
  regime: fungibility,
  cap: fungibility,
  fixedOnly: fungibility,
  transfers: fungibility,
  from: transfer,
  to: transfer,
  reason: transfer,
  label: ['years', 'otherFunding'],
  reference: allowance,
  civilYear: allowance,
  toVerify: expected,
  unspent: [...expected, 'fungibility'],
  uncovered: [...expected, 'fungibility'],
  line: ['payments'],
  recovery: ['payments'],
};

const byCode: ReadonlyMap<string, readonly KeyName[]> = new Map([
  ...Object.entries(homes),
  ...missions.map((mission) => [mission, ['missions']] as const),
]);

/** The sections a key belongs in, from the top of the file; undefined where there is no one place. `path` is where it stands. */
export function homeOf(code: string, path: readonly string[]): readonly KeyName[] | undefined {
  const [section] = path;
  const isMission = missions.some((mission) => mission === code);
  if (isMission && section === 'years') return ['years', 'missions'];
  if (isMission && section === 'contract') return ['contract', 'amounts'];
  if (code === 'operations' && section === 'years') return ['years'];
  if (code === 'letterOfIntent' && section !== 'contract') return ['contract'];
  return byCode.get(code);
}
