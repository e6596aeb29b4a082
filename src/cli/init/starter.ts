/** The starter file: a contract that is valid as it stands, with notes on what to put where. */
import { type CalendarDate, dateToIso, partsOf } from '../../amounts/calendar.ts';
import { type Language, phrase } from '../../law/language.ts';
import type { Mission } from '../../law/mission.ts';
import { jsonText } from '../../output/json-text.ts';
import { keyWord } from '../../vocabulary/vocabulary.ts';

export interface Starter {
  readonly name: string;
  readonly population: number;
  readonly signed: CalendarDate;
  /** In the agreement's order, each with the day it starts. */
  readonly missions: readonly (readonly [Mission, CalendarDate])[];
}

/** The file of the schema, beside the starter file. */
export const schemaFile = phrase('aci-contrat.schema.json', 'aci-contract.schema.json');

type Filling = ReturnType<typeof fillingOf>;

// A key follows its # at once: the # alone is taken away, and the indent is right.
const texts: Readonly<Record<Language, (filling: Filling) => string>> = {
  fr: ({ name, population, day, first, year, missions, typed, command }) =>
    `${typed(`# yaml-language-server: $schema=./${schemaFile.fr}
# Grâce à la ligne ci-dessus, un éditeur comme VS Code (avec l’extension «\u00a0YAML\u00a0») propose les clés et
# signale les erreurs. Le fichier qu’elle nomme s’obtient par\u00a0:
#   ${command} modele -o ${schemaFile.fr}
#
`)}# Un contrat ACI, avec des valeurs d’exemple à remplacer par les vôtres. Ce qui suit un # est une note.
${typed(`# Pour voir ce qu’il rapporte\u00a0: ${command} calculer, suivi du nom de ce fichier.\n`)}
cpts:
  nom: ${name}
  population: ${population} # habitants couverts
  #taille: 2                                 # celle du contrat, si elle diffère de celle de la population

contrat:
  signature: ${day}                      # année-mois-jour
  #lettre_intention: ${day}              # si elle a été envoyée avant le contrat
  # Les montants de votre contrat signé l’emportent sur le barème\u00a0: retirez les #.
  #montants:
  #  ${first}: { fixe: 70 000 €, variable: 30 000 € }

# Chaque mission, et le jour où elle commence. Ces jours sont supposés d’après la signature\u00a0: corrigez-les
# d’après votre contrat.
missions:
${missions(`    #indicateurs:                            # décrits une fois pour tous les exercices
    #  - { nom: Patients suivis, poids: 60 %, depart: 0, objectif: 250 }
    #  - { nom: Annuaire, poids: 40 %, toutes: [recensé, en ligne, diffusé] }
`)}
# Une année du contrat après l’autre. Ce qui n’est pas encore connu reste «\u00a0en attente\u00a0».
# Pour les résultats et les dépenses, retirez les # et mettez vos chiffres.
exercices:
  - annee: 1
    #fonctionnement: { depenses: 61 000 € }  # ce qui a été dépensé
    #missions:
    #  ${first}:
    #    depenses: 48 000 €
    #    taux_atteinte: 45 %                 # un taux pour toute la mission…
    #    # … ou le résultat de chacun des indicateurs décrits plus haut\u00a0:
    #    resultats: { Patients suivis: 200, Annuaire: oui }

# Un exemple de budget\u00a0: retirez les # devant les clés, et mettez vos sommes.
# Le budget de ${year}, avec ce que l’ACI ne dit pas${typed(`\u00a0: ${command} budget, suivi du nom de ce fichier`)}.
# Une somme tombe un jour (le), revient (chaque) ou se répartit sur des jours (du, au).
#budget:
#  tresorerie: { le: ${year - 1}-12-31, solde: 41 200 € }
#  charges:
#    - { libelle: Coordination, montant: 4 350 €, chaque: mois, du: ${year}-01-28, compte: 64, enveloppe: fonctionnement }
#    - { libelle: Vacations, montant: 18 000 €, du: ${year}-01-01, au: ${year}-12-31, compte: 65, enveloppe: ${first} }
#    - { libelle: Expert-comptable, montant: 2 400 €, le: ${year}-06-30, compte: 6226, enveloppe: fonctionnement }
#  produits:
#    - { libelle: Cotisations, montant: 2 400 €, le: ${year}-02-15, compte: 75 }
#  #affectation: { "64": fonctionnement, "65": ${first} } # l’enveloppe qui paie chaque compte${typed(`, pour ${command} budget --realise`)}

# Ce que l’on suppose des résultats pas encore connus, sous un nom à vous.
scenarios:
  prudent: { taux_atteinte: 45 % }
${typed('\n# Tout le reste\u00a0: docs/fr/guide-coordinateur.md, dans le paquet aci-cpts\n')}`,
  en: ({ name, population, day, first, year, missions, typed, command }) =>
    `${typed(`# yaml-language-server: $schema=./${schemaFile.en}
# With the line above, an editor such as VS Code (with the extension "YAML") proposes keys and shows mistakes.
# The file that it names is written by:
#   ${command} schema --lang en -o ${schemaFile.en}
#
`)}# An ACI contract, with sample values to replace by your own. What follows a # is a note.
${typed(`# To see what it earns: ${command} calculate, then the name of this file.\n`)}
cpts:
  name: ${name}
  population: ${population} # inhabitants covered
  #size_tier: 2                              # that of the contract, where the population suggests another

contract:
  signed: ${day}                         # year-month-day
  #letter_of_intent: ${day}              # where one came before the contract
  # The amounts of your signed contract override the scale: remove the #.
  #amounts:
  #  ${first}: { fixed: 70 000 €, variable: 30 000 € }

# Each mission, and the day it starts. These days are guessed from the signature: correct them as your
# contract says.
missions:
${missions(`    #indicators:                             # described once for all years
    #  - { name: Patients followed up, weight: 60 %, baseline: 0, target: 250 }
    #  - { name: Directory, weight: 40 %, all_of: [listed, online, sent out] }
`)}
# One contract year after the other. What is not known yet stays pending.
# For results and spending, remove the # and put your figures.
years:
  - year: 1
    #operations: { spending: 61 000 € }      # what was spent
    #missions:
    #  ${first}:
    #    spending: 48 000 €
    #    attainment_rate: 45 %               # one rate for the whole mission…
    #    # … or the result of each of the indicators described above:
    #    results: { Patients followed up: 200, Directory: yes }

# A sample of a budget: remove the # before the keys, and put your sums.
# The budget of ${year}, with what the ACI does not say${typed(`: ${command} budget, then the name of this file`)}.
# A sum falls on a day (on), comes back (every), or is spread over days (from, to).
#budget:
#  treasury: { on: ${year - 1}-12-31, balance: 41 200 € }
#  costs:
#    - { label: Coordination, amount: 4 350 €, every: month, from: ${year}-01-28, account: 64, envelope: operations }
#    - { label: Sessions, amount: 18 000 €, from: ${year}-01-01, to: ${year}-12-31, account: 65, envelope: ${first} }
#    - { label: Accountant, amount: 2 400 €, on: ${year}-06-30, account: 6226, envelope: operations }
#  income:
#    - { label: Dues, amount: 2 400 €, on: ${year}-02-15, account: 75 }
#  #allocation: { "64": operations, "65": ${first} } # the envelope that pays each account${typed(`, for ${command} budget --actuals`)}

# What is supposed of results not known yet, under a name of your own.
scenarios:
  cautious: { attainment_rate: 45 % }
${typed('\n# All the rest: docs/file.md, in the package aci-cpts\n')}`,
};

/** Groups of three digits, as people type them. */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ' ');

/** What is put into the text of a language. */
function fillingOf(
  { name, population, signed, missions }: Starter,
  language: Language,
  command: string | undefined,
) {
  // The mission that shows more than its start: that of crises has neither a rate nor indicators to show.
  const example = missions.map(([mission]) => mission).find((mission) => mission !== 'health_crisis');
  const others = missions.filter(([mission]) => mission !== example);
  const width = Math.max(...others.map(([mission]) => keyWord(mission, language).length)) + 1;
  return {
    // Between quotation marks any name is safe; JSON writes it as YAML does, and what does not show as an escape.
    name: jsonText(name),
    population: grouped(population).padEnd(30),
    day: dateToIso(signed),
    first: keyWord(example ?? 'health_crisis', language),
    // That of the budget, the one after the settlement of year 1, which `aci budget` shows first.
    year: partsOf(signed).year + 2,
    missions: (indicators: string): string =>
      missions
        .map(([mission, day]) => {
          const head = `  ${keyWord(mission, language)}:`;
          const start = `${keyWord('start', language)}: ${dateToIso(day)}`;
          return mission === example
            ? `${head}\n    ${start}\n${indicators}`
            : `${head.padEnd(width + 2)} { ${start} }\n`;
        })
        .join(''),
    command,
    // What only who types commands reads.
    typed: (text: string): string => (command === undefined ? '' : text),
  };
}

/** The text of the file, in the keys and the notes of a language. `command`: how the command is typed; none on a page. */
export const starterFile = (starter: Starter, language: Language, command: string | undefined): string =>
  texts[language](fillingOf(starter, language, command));
