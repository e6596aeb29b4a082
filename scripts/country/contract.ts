/** The file of one contract, in French, as a coordinator would keep it. */
import { addMonths, dateToIso, isAfter } from '../../src/amounts/calendar.ts';
import { lookedAtOn, type Plan, secondScaleFrom } from './plan.ts';
import type { Draws } from './random.ts';
import { resultsOf } from './results.ts';

/** Operations and the whole yearly envelope of each mission for a full year, in euros, by tier: what spending is drawn around. */
const grants = {
  fonctionnement: [50_000, 60_000, 75_000, 90_000],
  acces_aux_soins: [80_000, 100_000, 125_000, 155_000],
  parcours: [50_000, 70_000, 90_000, 100_000],
  prevention: [20_000, 30_000, 35_000, 40_000],
  crise_sanitaire: [12_500, 17_500, 22_500, 25_000],
  qualite: [15_000, 20_000, 30_000, 40_000],
  accompagnement: [10_000, 15_000, 20_000, 30_000],
} as const;

function spendingOf(line: keyof typeof grants, { tier }: Plan, draws: Draws): string {
  // Operations cost more than their envelope almost everywhere, missions less than theirs.
  const share = line === 'fonctionnement' ? draws.around(85, 160) : draws.around(25, 85);
  const euros = Math.round(((grants[line][tier - 1] ?? 0) * share) / 100) + draws.below(100);
  const whole = String(euros).replace(/(\d)(?=(\d{3})+$)/g, '$1 ');
  return draws.chance(30) ? `${whole},${String(draws.below(100)).padStart(2, '0')} €` : `${whole} €`;
}

/** Contracts that know their results reach 45 % on average, a little more each year. */
function yearLines(plan: Plan, year: number, talent: number, draws: Draws): string[] {
  const from = addMonths(plan.signed, 12 * (year - 1));
  const next = addMonths(from, 12);
  const isOver = !isAfter(next, lookedAtOn);
  const running = plan.starts.filter(([, start]) => !isAfter(start, next));
  const isKnown = (): boolean => draws.chance(isOver ? 90 : 20);
  const lines = [`  - annee: ${year}`];
  if (isKnown())
    lines.push(`    fonctionnement: { depenses: "${spendingOf('fonctionnement', plan, draws)}" }`);
  const missions = running.flatMap(([mission, start]) => {
    if (!isAfter(next, start)) return [];
    const spent = isKnown() ? [`depenses: ${spendingOf(mission, plan, draws)}`] : [];
    if (mission === 'crise_sanitaire') {
      const mobilised = isOver ? [`mobilisation: ${draws.chance(3) ? 100 : 0} %`] : [];
      return ['crise_sanitaire:', ...[...mobilised, ...spent].map((line) => `  ${line}`)];
    }
    const results = isOver || draws.chance(15) ? resultsOf(mission, talent + 3 * year, draws) : [];
    const inner = [...spent, ...results];
    return inner.length === 0 ? [] : [`${mission}:`, ...inner.map((line) => `  ${line}`)];
  });
  const all = missions.filter(
    (line, index) => !/^crise_sanitaire:$/.test(line) || /^ /.test(missions[index + 1] ?? ''),
  );
  if (all.length > 0) lines.push('    missions:', ...all.map((line) => `      ${line}`));
  if (draws.chance(25))
    lines.push(
      `    fongibilite: { regime: ${draws.among(['libre', 'missions', 'vers_fonctionnement', 'aucune'])} }`,
    );
  if (year === 1 && draws.chance(20)) {
    lines.push(
      `    autres_financements: [{ libelle: "ARS, crédit d'amorçage", montant: ${draws.between(8, 40)}000 € }]`,
    );
  }
  return lines;
}

function sizeLines({ tier, population }: Plan, draws: Draws): string[] {
  const stated = [`  taille: ${tier}`];
  switch (
    draws.weighted([
      ['population', 62],
      ['communes', 14],
      ['tier', 22],
      ['both', 2],
    ])
  ) {
    case 'population':
      return [`  population: ${population}`];
    case 'communes': {
      const half = Math.floor(population / 2);
      return [`  communes: { Bourg-Haut: ${half}, Bourg-Bas: ${population - half} }`];
    }
    case 'tier':
      return stated;
    case 'both':
      // A population that has grown out of its tier since the signature.
      return [`  population: ${tier === 4 ? 150_000 : 180_000}`, ...stated];
  }
}

/** The amounts that the signed contract states, as a good fifth of the files copy them. */
function amountLines({ tier, signed }: Plan, draws: Draws): string[] {
  if (!isAfter(signed, secondScaleFrom) || !draws.chance(22)) return [];
  const fixed = [55_000, 70_000, 90_000, 110_000][tier - 1] ?? 0;
  const variable = [25_000, 30_000, 35_000, 45_000][tier - 1] ?? 0;
  const half = (grants.parcours[tier - 1] ?? 0) / 2;
  return [
    '  montants:',
    `    acces_aux_soins: { fixe: ${fixed} €, variable: ${variable} € }`,
    `    parcours: { fixe: ${half} €, variable: ${half} € }`,
  ];
}

/** The whole file but its payments. */
export function contractText(plan: Plan, name: string, department: string, draws: Draws): string {
  const talent = draws.around(14, 66);
  const lines = [
    '# Contrat imaginaire, tiré au hasard : aucun territoire réel.',
    'cpts:',
    `  nom: ${name}`,
    `  departement: "${department}"`,
    ...sizeLines(plan, draws),
    'contrat:',
    `  signature: ${dateToIso(plan.signed)}`,
    ...(plan.isRenewal ? ['  renouvellement: oui'] : []),
    ...amountLines(plan, draws),
    'missions:',
    ...plan.starts.map(([mission, start]) => `  ${mission}: { debut: ${dateToIso(start)} }`),
    'exercices:',
    ...Array.from({ length: plan.years }, (_, index) => yearLines(plan, index + 1, talent, draws)).flat(),
  ];
  return `${lines.join('\n')}\n`;
}
