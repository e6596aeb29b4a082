/** The amounts, typed a second time from the tables of the texts: euros by tier, each with the letter of its status. */
import type { LineName, ScaleName, Tier } from './plain.ts';

type Sureness = 'confirmed' | 'derived' | 'reported' | 'to_verify';
/** Whole cents, and how sure they are. */
export interface Sure {
  readonly cents: bigint;
  readonly status: Sureness;
}

const letters: Readonly<Record<string, Sureness>> = {
  c: 'confirmed',
  d: 'derived',
  r: 'reported',
  v: 'to_verify',
};

const table = {
  'aci-2022': {
    operations: { fixed: ['50 000 c / 60 000 c / 75 000 c / 90 000 c'] },
    care_access: {
      fixed: ['55 000 v / 70 000 c / 90 000 c / 110 000 v'],
      variable: ['25 000 v / 30 000 v / 35 000 c / 45 000 v'],
    },
    care_pathways: {
      fixed: ['25 000 v / 35 000 v / 45 000 c / 50 000 v'],
      variable: ['25 000 v / 35 000 v / 45 000 c / 50 000 v'],
    },
    prevention: {
      fixed: ['10 000 v / 15 000 v / 17 500 c / 20 000 v'],
      variable: ['10 000 v / 15 000 v / 17 500 c / 20 000 v'],
    },
    health_crisis: {
      fixed: ['25 000 r / 35 000 v / 45 000 d / 50 000 r'],
      update: ['12 500 r / 17 500 v / 22 500 c / 25 000 r'],
      variable: ['37 500 r / 52 500 v / 67 500 c / 75 000 r'],
    },
    quality: {
      fixed: ['7 500 v / 10 000 v / 15 000 c / 20 000 v'],
      variable: ['7 500 v / 10 000 v / 15 000 c / 20 000 v'],
    },
    professional_support: {
      fixed: ['5 000 v / 7 500 v / 10 000 c / 15 000 v'],
      variable: ['5 000 v / 7 500 v / 10 000 c / 15 000 v'],
    },
    letter_of_intent: { fixed: ['15 000 r / 17 500 r / 25 000 r / 30 000 r'] },
  },
  'aci-2019': {
    operations: { fixed: ['50 000 c / 60 000 c / 75 000 c / 90 000 c'] },
    care_access: {
      fixed: ['15 000 v / 17 500 v / 30 000 v / 35 000 v', '35 000 d / 45 000 v / 55 000 v / 70 000 d'],
      variable: ['25 000 v / 30 000 v / 35 000 v / 45 000 v'],
    },
    care_pathways: {
      fixed: ['25 000 v / 35 000 v / 45 000 c / 50 000 v'],
      variable: ['25 000 v / 35 000 v / 45 000 c / 50 000 v'],
    },
    prevention: {
      fixed: ['10 000 v / 15 000 v / 17 500 c / 20 000 v'],
      variable: ['10 000 v / 15 000 v / 17 500 c / 20 000 v'],
    },
    quality: {
      fixed: ['7 500 v / 10 000 v / 15 000 c / 20 000 v'],
      variable: ['7 500 v / 10 000 v / 15 000 c / 20 000 v'],
    },
    professional_support: {
      fixed: ['5 000 v / 7 500 v / 10 000 c / 15 000 v'],
      variable: ['5 000 v / 7 500 v / 10 000 c / 15 000 v'],
    },
  },
} as const satisfies Record<ScaleName, { [Name in LineName]?: { [Part in Piece]?: readonly string[] } }>;

export type Piece = 'fixed' | 'update' | 'variable';

const cells = new Map<string, Sure>();
function read(row: string, tier: Tier): Sure {
  const known = cells.get(`${tier} ${row}`);
  if (known !== undefined) return known;
  const cell = row.split('/')[tier - 1] ?? '';
  const status = letters[cell.trim().slice(-1)];
  if (status === undefined) throw new Error(`no status in “${row}”`);
  const sure = { cents: BigInt(cell.replace(/\D/g, '')) * 100n, status };
  cells.set(`${tier} ${row}`, sure);
  return sure;
}

const order: readonly Sureness[] = ['confirmed', 'derived', 'reported', 'to_verify'];
/** A sum is as sure as its least sure part; what is nothing takes no part. */
export function sumOf(parts: readonly Sure[]): Sure {
  const counted = parts.filter(({ cents }) => cents !== 0n);
  return {
    cents: parts.reduce((sum, { cents }) => sum + cents, 0n),
    status: order[Math.max(0, ...counted.map(({ status }) => order.indexOf(status)))] ?? 'to_verify',
  };
}

/** Undefined for a line that the scale does not have. */
export function inScale(scale: ScaleName, line: LineName, piece: Piece, tier: Tier): Sure | undefined {
  const lines: { [Name in LineName]?: { [Part in Piece]?: readonly string[] } } = table[scale];
  const rows = lines[line]?.[piece];
  return rows === undefined ? undefined : sumOf(rows.map((row) => read(row, tier)));
}
