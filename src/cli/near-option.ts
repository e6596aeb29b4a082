/** "Did you mean" for an option: people write its French name, or the word that the file has for it. */
import type { Command } from 'commander';
import { nearest } from '../problems/suggestion.ts';

const otherNames: Readonly<Record<string, readonly string[]>> = {
  assume: ['hypothese', 'lecture', 'assumption'],
  attainment: ['atteinte', 'taux', 'taux-atteinte', 'attainment-rate'],
  by: ['par'],
  color: ['couleur'],
  depth: ['profondeur'],
  diff: ['difference', 'ecart'],
  force: ['forcer'],
  from: ['depuis', 'du', 'a-partir'],
  help: ['aide'],
  lang: ['langue', 'language'],
  levers: ['leviers'],
  list: ['liste'],
  name: ['nom'],
  'no-color': ['sans-couleur'],
  on: ['au', 'date'],
  output: ['sortie', 'fichier'],
  payments: ['versements', 'paiements'],
  population: ['habitants', 'inhabitants'],
  quiet: ['silencieux'],
  scale: ['bareme'],
  set: ['remplacer'],
  signed: ['signature'],
  summary: ['resume'],
  target: ['cible', 'objectif'],
  through: ['jusqu-a'],
  tier: ['taille', 'size-tier'],
  to: ['jusqu-au'],
  update: ['mettre-a-jour', 'maj'],
  year: ['exercice', 'annee'],
  years: ['exercices', 'annees'],
};

/** The options of the command of this name or alias, and those of every command; all with their two dashes. */
export function flagsOf(program: Command, name: string | undefined): readonly string[] {
  const asked = program.commands.find((one) =>
    [one.name(), ...one.aliases()].some((known) => known === name),
  );
  const flags = [...(asked?.options ?? []), ...program.options].flatMap(({ long }) => long ?? []);
  return [...new Set([...flags, '--help'])];
}

/** The option that is meant, among these. */
export function nearOption(typed: string, flags: readonly string[]): string | undefined {
  const names = flags.flatMap((flag) => {
    const own = flag.slice(2);
    return [own, ...(otherNames[own] ?? [])].map((name) => ({ name, flag }));
  });
  const meant = nearest(
    typed.replace(/=.*/s, '').slice(2),
    names.map(({ name }) => name),
  );
  return names.find(({ name }) => name === meant)?.flag;
}
