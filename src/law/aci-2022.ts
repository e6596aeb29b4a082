/**
 * Avenant 2 to the agreement, signed on 20 December 2021, approved by the Journal officiel of 31 March 2022
 * (JORFTEXT000045443303). Amounts in euros per full contract year, for tiers 1, 2, 3 and 4.
 */
import {
  confirmed as c,
  derived as d,
  reported as r,
  type Scale,
  type ScaleTable,
  tableAmounts,
  tableDate,
  toVerify as v,
} from './scale.ts';

const carePathways = [v(25_000), v(35_000), c(45_000), v(50_000)] as const;
const prevention = [v(10_000), v(15_000), c(17_500), v(20_000)] as const;
const quality = [v(7_500), v(10_000), c(15_000), v(20_000)] as const;
const professionalSupport = [v(5_000), v(7_500), c(10_000), v(15_000)] as const;

const table: ScaleTable = {
  operations: { fixed: [c(50_000), c(60_000), c(75_000), c(90_000)] },
  care_access: {
    fixed: [v(55_000), c(70_000), c(90_000), v(110_000)],
    variable: [v(25_000), v(30_000), c(35_000), v(45_000)],
  },
  care_pathways: { fixed: carePathways, variable: carePathways },
  prevention: { fixed: prevention, variable: prevention },
  health_crisis: {
    fixed_first_plan: [r(25_000), v(35_000), d(45_000), r(50_000)],
    fixed_plan_update: [r(12_500), v(17_500), c(22_500), r(25_000)],
    variable: [r(37_500), v(52_500), c(67_500), r(75_000)],
  },
  quality: { fixed: quality, variable: quality },
  professional_support: { fixed: professionalSupport, variable: professionalSupport },
  letter_of_intent: { fixed: [r(15_000), r(17_500), r(25_000), r(30_000)] },
};

export const aci2022: Scale = {
  id: 'aci-2022',
  title: 'ACI CPTS, avenant 2 du 20 décembre 2021',
  inForceFrom: tableDate(2022, 4, 1),
  inForceStatus: 'to_verify',
  verifiedOn: tableDate(2026, 7, 26),
  coreMissions: ['care_access', 'care_pathways', 'prevention', 'health_crisis'],
  amounts: tableAmounts('aci-2022', table, {
    confirmed: 'Avenant 2 du 20 décembre 2021 (JORF du 31 mars 2022)',
    derived: 'Calcul sur les montants confirmés de l’avenant 2 (JORF du 31 mars 2022)',
    reported: 'Avenant 2 : projet de négociation ou source secondaire unique',
    to_verify: 'Avenant 2 : répartition conforme aux totaux publiés, jamais vue imprimée',
  }),
};
