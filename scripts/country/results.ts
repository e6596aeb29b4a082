/** What a mission is said to have reached in a year, in one of the ways that a file may write it. */
import type { Draws } from './random.ts';

const indicatorNames = {
  acces_aux_soins: [
    'Patients en ALD sans médecin traitant',
    'Soins non programmés pris en charge',
    'Adhésion des professionnels',
  ],
  parcours: ['Parcours insuffisance cardiaque', 'Parcours diabète de type 2', 'Protocoles diffusés'],
  prevention: ['Dépistage du cancer colorectal', 'Vaccination antigrippale', 'Actions auprès des jeunes'],
  qualite: ['Réunions pluriprofessionnelles', 'Cas complexes étudiés', 'Bilans partagés de médication'],
  accompagnement: ['Stagiaires accueillis', 'Installations accompagnées', 'Annuaire diffusé'],
} as const;
export type DrawnMission = keyof typeof indicatorNames;

const kept = (rate: number): number => Math.min(100, Math.max(0, rate));

/** One result that stands for about `rate` hundredths. */
function outcome(rate: number, draws: Draws): string {
  switch (
    draws.weighted([
      ['target', 4],
      ['done', 2],
      ['steps', 2],
      ['rate', 2],
    ])
  ) {
    case 'target': {
      const target = draws.between(4, 40) * 10;
      return `depart: 0, objectif: ${target}, realise: ${Math.round((target * rate) / 100)}`;
    }
    case 'done':
      return `fait: ${draws.chance(rate) ? 'oui' : 'non'}`;
    case 'steps':
      return `realise: ${rate}, paliers: [{ seuil: 25, taux: 30 % }, { seuil: 45, taux: 60 % }, { seuil: 70, taux: 100 % }]`;
    case 'rate':
      return `taux_atteinte: ${rate} %`;
  }
}

/** The keys of a mission's results around `level` hundredths: one rate, or two or three indicators. */
export function resultsOf(mission: DrawnMission, level: number, draws: Draws): string[] {
  const drawn = (): number => kept(level + draws.around(-25, 25));
  if (draws.chance(55)) return [`taux_atteinte: ${drawn()} %`];
  const names = indicatorNames[mission].slice(0, draws.between(2, 3));
  return [
    'indicateurs:',
    ...names.map((name) => `  - { nom: ${name}, poids: ${draws.between(1, 3)}, ${outcome(drawn(), draws)} }`),
  ];
}
