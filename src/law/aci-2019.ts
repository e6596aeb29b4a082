/**
 * The agreement (accord conventionnel interprofessionnel) signed on 20 June 2019, approved by the arrêté of
 * 21 August 2019 (Journal officiel of 24 August 2019). Amounts in euros per full contract year, tiers 1 to 4.
 * No health crisis mission and no letter of intent: avenant 2 brought them.
 */
import {
  confirmed as c,
  derived as d,
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
    fixed_base: [v(15_000), v(17_500), v(30_000), v(35_000)],
    fixed_unscheduled_care: [d(35_000), v(45_000), v(55_000), d(70_000)],
    variable: [v(25_000), v(30_000), v(35_000), v(45_000)],
  },
  care_pathways: { fixed: carePathways, variable: carePathways },
  prevention: { fixed: prevention, variable: prevention },
  quality: { fixed: quality, variable: quality },
  professional_support: { fixed: professionalSupport, variable: professionalSupport },
};

export const aci2019: Scale = {
  id: 'aci-2019',
  title: 'ACI CPTS du 20 juin 2019',
  inForceFrom: tableDate(2019, 8, 25),
  inForceStatus: 'confirmed',
  verifiedOn: tableDate(2026, 7, 26),
  coreMissions: ['care_access', 'care_pathways', 'prevention'],
  amounts: tableAmounts('aci-2019', table, {
    confirmed: 'ACI CPTS du 20 juin 2019 (JORF du 24 août 2019)',
    derived: 'Calcul sur les montants confirmés de l’ACI CPTS (JORF du 24 août 2019)',
    reported: 'ACI CPTS de 2019 : projet de négociation ou source secondaire unique',
    to_verify: 'ACI CPTS de 2019 : répartition conforme aux totaux publiés, jamais vue imprimée',
  }),
};
