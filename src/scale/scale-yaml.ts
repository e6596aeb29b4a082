/** A scale as a file of one's own: what this writes, the reader of scale files reads back unchanged. */
import { dateToIso } from '../amounts/calendar.ts';
import type { Language } from '../law/language.ts';
import { scaleLines } from '../law/mission.ts';
import { type Scale, type ScaleCell, scaleParts } from '../law/scale.ts';
import { plainEuros } from '../output/format.ts';
import { keyWord, statusWords } from '../vocabulary/vocabulary.ts';

const head = {
  fr: [
    'Un barème, en euros par année pleine, au format que lit l’option --bareme.',
    'Pour en faire le vôtre\u00a0: changez «\u00a0id\u00a0», «\u00a0titre\u00a0» et les montants, puis\u00a0:',
    '  aci calculer CONTRAT.yaml --bareme CE-FICHIER.yaml',
    'Pour ne dire que ce qui change\u00a0: «\u00a0base: aci-2022\u00a0», et seulement les montants changés.',
  ],
  en: [
    'A scale, in euros per full year, in the format that the option --scale reads.',
    'To make it yours: change "id", "title" and the amounts, then:',
    '  aci calculate CONTRACT.yaml --scale THIS-FILE.yaml',
    'To say only what changes: "base: aci-2022", and the changed amounts alone.',
  ],
} as const satisfies Readonly<Record<Language, readonly string[]>>;

/** Always between quotation marks, as YAML and JSON both read them. */
const quoted = (text: string): string => JSON.stringify(text);

function cellText({ sizeTier, amount, status, source }: ScaleCell, lang: Language): string {
  const entries = [
    `${keyWord('sizeTier', lang)}: ${sizeTier}`,
    `${keyWord('amount', lang)}: ${plainEuros(amount).replace(/\.00$/, '')}`,
    `${keyWord('status', lang)}: ${statusWords[status][lang]}`,
    `${keyWord('source', lang)}: ${quoted(source)}`,
  ];
  return `      - { ${entries.join(', ')} }`;
}

function lineTexts(scale: Scale, line: (typeof scaleLines)[number], lang: Language): string[] {
  const rows = scaleParts.flatMap((part) => {
    const row = scale.amounts[line]?.[part] ?? [];
    return row.length === 0
      ? []
      : [`    ${keyWord(part, lang)}:`, ...row.map((cell) => cellText(cell, lang))];
  });
  return rows.length === 0 ? [] : [`  ${keyWord(line, lang)}:`, ...rows];
}

/** The text of the file, with keys in the given language, ending with a line break. */
export function scaleToYaml(scale: Scale, lang: Language): string {
  const core = scale.coreMissions.map((mission) => keyWord(mission, lang));
  const lines = [
    ...head[lang].map((line) => `# ${line}`),
    `${keyWord('id', lang)}: ${quoted(scale.id)}`,
    `${keyWord('title', lang)}: ${quoted(scale.title)}`,
    `${keyWord('inForceFrom', lang)}: ${dateToIso(scale.inForceFrom)}`,
    `${keyWord('inForceStatus', lang)}: ${statusWords[scale.inForceStatus][lang]}`,
    ...(scale.verifiedOn === undefined
      ? []
      : [`${keyWord('verifiedOn', lang)}: ${dateToIso(scale.verifiedOn)}`]),
    `${keyWord('coreMissions', lang)}: [${core.join(', ')}]`,
    `${keyWord('amounts', lang)}:`,
    ...scaleLines.flatMap((line) => lineTexts(scale, line, lang)),
  ];
  return `${lines.join('\n')}\n`;
}
