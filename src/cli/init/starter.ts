/** The starter file: a contract that is valid as it stands, with notes on what to put where. */
import { type CalendarDate, dateToIso, partsOf } from '../../amounts/calendar.ts';
import { type Language, type Phrase, phrase } from '../../law/language.ts';
import type { Mission } from '../../law/mission.ts';
import { jsonText } from '../../output/json-fields.ts';
import { budgetKeys, periodWords } from '../../vocabulary/budget-keys.ts';
import { type KeyName, keyWord } from '../../vocabulary/vocabulary.ts';

export interface Starter {
  readonly name: string;
  readonly population: number;
  readonly signed: CalendarDate;
  /** In the agreement's order, each with the day it starts. */
  readonly missions: readonly (readonly [Mission, CalendarDate])[];
}

/** The file of the schema, beside the starter file. */
export const schemaFile = phrase('aci-contrat.schema.json', 'aci-contract.schema.json');

const editorHead = phrase(
  `# Grâce à la ligne ci-dessus, un éditeur comme VS Code (avec l’extension «\u00a0YAML\u00a0») propose les clés et
# signale les erreurs. Le fichier qu’elle nomme s’obtient par\u00a0:
#   aci modele -o aci-contrat.schema.json
#`,
  `# With the line above, an editor such as VS Code (with the extension "YAML") proposes keys and shows mistakes.
# The file that it names is written by:
#   aci schema --lang en -o aci-contract.schema.json
#`,
);
const head = phrase(
  '# Un contrat ACI, avec des valeurs d’exemple à remplacer par les vôtres. Ce qui suit un # est une note.',
  '# An ACI contract, with sample values to replace by your own. What follows a # is a note.',
);
const rest = phrase(
  '\n# Tout le reste\u00a0: docs/fr/guide-coordinateur.md, dans le paquet aci-cpts',
  '\n# All the rest: docs/file.md, in the package aci-cpts',
);
const next = phrase(
  '# Pour voir ce qu’il rapporte\u00a0: aci calculer, suivi du nom de ce fichier.',
  '# To see what it earns: aci calculate, then the name of this file.',
);

/** Groups of three digits, as people type them. */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ' ');

const notesColumn = 44;

/** The text of the file, in the keys and the notes of a language. `onPage` no command is named, and the sample of a budget waits. */
export function starterFile(
  { name, population, signed, missions }: Starter,
  language: Language,
  onPage: boolean,
): string {
  const key = (word: KeyName): string => keyWord(word, language);
  const note = (fr: string, en: string): string => phrase(fr, en)[language];
  const noted = (line: string, says: Phrase): string => `${line.padEnd(notesColumn)} # ${says[language]}`;
  // The mission of crises has neither a rate nor indicators to show.
  const example = missions.map(([mission]) => mission).find((mission) => mission !== 'health_crisis');
  const first = key(example ?? 'health_crisis');
  const width = Math.max(...missions.map(([mission]) => (mission === example ? 0 : key(mission).length)));
  const day = dateToIso(signed);
  const followedUp = note('Patients suivis', 'Patients followed up');
  const directory = note('Annuaire', 'Directory');
  // A key follows its # at once: the # alone is taken away, and the indent is right.
  const indicatorLines = [
    noted(
      `    #${key('indicators')}:`,
      phrase('décrits une fois pour tous les exercices', 'described once for all years'),
    ),
    `    #  - { ${key('name')}: ${followedUp}, ${key('weight')}: 60 %, ${key('baseline')}: 0, ${key('target')}: 250 }`,
    `    #  - { ${key('name')}: ${directory}, ${key('weight')}: 40 %, ${key('allOf')}: [${note('recensé, en ligne, diffusé', 'listed, online, sent out')}] }`,
  ];
  const budget = budgetLines(partsOf(signed).year + 2, first, language, onPage);
  const lines = [
    ...(onPage ? [] : [`# yaml-language-server: $schema=./${schemaFile[language]}`, editorHead[language]]),
    head[language],
    ...(onPage ? [] : [next[language]]),
    '',
    `${key('cpts')}:`,
    // Between quotation marks any name is safe; JSON writes it as YAML does, and what does not show as an escape.
    `  ${key('name')}: ${jsonText(name)}`,
    noted(
      `  ${key('population')}: ${grouped(population)}`,
      phrase('habitants couverts', 'inhabitants covered'),
    ),
    noted(
      `  #${key('sizeTier')}: 2`,
      phrase(
        'celle du contrat, si elle diffère de celle de la population',
        'that of the contract, where the population suggests another',
      ),
    ),
    '',
    `${key('contract')}:`,
    noted(`  ${key('signed')}: ${day}`, phrase('année-mois-jour', 'year-month-day')),
    noted(
      `  #${key('letter_of_intent')}: ${day}`,
      phrase('si elle a été envoyée avant le contrat', 'where one came before the contract'),
    ),
    note(
      '  # Les montants de votre contrat signé l’emportent sur le barème\u00a0: retirez les #.',
      '  # The amounts of your signed contract override the scale: remove the #.',
    ),
    `  #${key('amounts')}:`,
    `  #  ${first}: { ${key('fixed')}: 70 000 €, ${key('variable')}: 30 000 € }`,
    '',
    note(
      `# Chaque mission, et le jour où elle commence. Ces jours sont supposés d’après la signature\u00a0: corrigez-les
# d’après votre contrat.`,
      `# Each mission, and the day it starts. These days are guessed from the signature: correct them as your
# contract says.`,
    ),
    `${key('missions')}:`,
    ...missions.flatMap(([mission, start]) => {
      const begins = `${key('start')}: ${dateToIso(start)}`;
      return mission === example
        ? [`  ${first}:`, `    ${begins}`, ...indicatorLines]
        : [`  ${`${key(mission)}:`.padEnd(width + 1)} { ${begins} }`];
    }),
    '',
    note(
      `# Une année du contrat après l’autre. Ce qui n’est pas encore connu reste «\u00a0en attente\u00a0».
# Pour les résultats et les dépenses, retirez les # et mettez vos chiffres.`,
      `# One contract year after the other. What is not known yet stays pending.
# For results and spending, remove the # and put your figures.`,
    ),
    `${key('years')}:`,
    `  - ${key('year')}: 1`,
    noted(
      `    #${key('operations')}: { ${key('spending')}: 61 000 € }`,
      phrase('ce qui a été dépensé', 'what was spent'),
    ),
    `    #${key('missions')}:`,
    `    #  ${first}:`,
    `    #    ${key('spending')}: 48 000 €`,
    noted(
      `    #    ${key('attainmentRate')}: 45 %`,
      phrase('un taux pour toute la mission…', 'one rate for the whole mission…'),
    ),
    note(
      '    #    # … ou le résultat de chacun des indicateurs décrits plus haut\u00a0:',
      '    #    # … or the result of each of the indicators described above:',
    ),
    `    #    ${key('results')}: { ${followedUp}: 200, ${directory}: ${note('oui', 'yes')} }`,
    '',
    ...(onPage
      ? [
          note(
            '# Un exemple de budget\u00a0: retirez les # devant les clés, et mettez vos sommes.',
            '# A sample of a budget: remove the # before the keys, and put your sums.',
          ),
          ...budget.map((line) => (line.startsWith('#') ? line : `#${line}`)),
        ]
      : budget),
    '',
    note(
      '# Ce que l’on suppose des résultats pas encore connus, sous un nom à vous.',
      '# What is supposed of results not known yet, under a name of your own.',
    ),
    `${key('scenarios')}:`,
    `  ${note('prudent', 'cautious')}: { ${key('attainmentRate')}: 45 % }`,
    ...(onPage ? [] : [rest[language]]),
  ];
  return `${lines.join('\n')}\n`;
}
/** A small budget of the calendar year that `aci budget` shows first: the one after the settlement of year 1. */
function budgetLines(year: number, mission: string, language: Language, onPage: boolean): string[] {
  const word = (key: keyof typeof budgetKeys): string => budgetKeys[key][language];
  const say = (fr: string, en: string): string => phrase(fr, en)[language];
  const [operations, label, amount] = (['operations', 'label', 'amount'] as const).map((key) =>
    keyWord(key, language),
  );
  const line = (name: string, sum: string, when: string, account: string, envelope?: string): string => {
    const paid = envelope === undefined ? '' : `, ${word('envelope')}: ${envelope}`;
    return `    - { ${label}: ${name}, ${amount}: ${sum}, ${when}, ${word('account')}: ${account}${paid} }`;
  };
  const paid = say('l’enveloppe qui paie chaque compte', 'the envelope that pays each account');
  const who = onPage ? paid : `${paid}, ${say('pour aci budget --realise', 'for aci budget --actuals')}`;
  const [on, from, to] = [keyWord('on', language), word('since'), word('until')];
  return [
    say(
      `# Le budget de ${year}, avec ce que l’ACI ne dit pas${onPage ? '' : '\u00a0: aci budget, suivi du nom de ce fichier'}.`,
      `# The budget of ${year}, with what the ACI does not say${onPage ? '' : ': aci budget, then the name of this file'}.`,
    ),
    say(
      `# Une somme tombe un jour (${on}), revient (${word('every')}) ou se répartit sur des jours (${from}, ${to}).`,
      `# A sum falls on a day (${on}), comes back (${word('every')}), or is spread over days (${from}, ${to}).`,
    ),
    `${keyWord('budget', language)}:`,
    `  ${word('treasury')}: { ${on}: ${year - 1}-12-31, ${word('balance')}: 41 200 € }`,
    `  ${word('costs')}:`,
    line(
      say('Coordination', 'Coordination'),
      '4 350 €',
      `${word('every')}: ${periodWords.month[language]}, ${from}: ${year}-01-28`,
      '64',
      operations,
    ),
    line(
      say('Vacations', 'Sessions'),
      '18 000 €',
      `${from}: ${year}-01-01, ${to}: ${year}-12-31`,
      '65',
      mission,
    ),
    line(say('Expert-comptable', 'Accountant'), '2 400 €', `${on}: ${year}-06-30`, '6226', operations),
    `  ${word('income')}:`,
    line(say('Cotisations', 'Dues'), '2 400 €', `${on}: ${year}-02-15`, '75'),
    `  #${word('allocation')}: { "64": ${operations}, "65": ${mission} } # ${who}`,
  ];
}
