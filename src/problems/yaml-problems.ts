/** Characters and YAML that cannot be read. */
import { error, pair, type Sentences, warning } from './wording.ts';

const closing = (sign: '}' | ']') =>
  pair(
    `Ajoutez «\u00a0${sign}\u00a0» après le dernier élément, avec une virgule entre les éléments.`,
    `Add “${sign}” after the last item, with a comma between the items.`,
  );

const faults = {
  indentation: [
    'Le retrait de cette ligne ne correspond à rien de ce qui précède.',
    'The indentation of this line matches nothing above it.',
    'Alignez-la avec les lignes du même niveau, avec des espaces.',
    'Align it with the lines of the same level, using spaces.',
  ],
  item_sign: [
    'Ce qui commence ici est un élément de liste\u00a0: il lui faut un trait d’union et une espace.',
    'What begins here is an item of a list: it needs a hyphen and a space.',
    'Commencez la ligne par «\u00a0-\u00a0» et une espace, au même retrait que les autres éléments.',
    'Begin the line with “-” and a space, indented like the other items.',
  ],
  tab: [
    'Cette ligne est mise en retrait avec une tabulation.',
    'This line is indented with a tab.',
    'Remplacez la tabulation par deux espaces par niveau.',
    'Replace the tab with two spaces per level.',
  ],
  unclosed_quote: [
    'Ce guillemet ouvert n’est jamais refermé.',
    'This quotation mark is never closed.',
    'Ajoutez le même guillemet à la fin du texte.',
    'Add the same quotation mark at the end of the text.',
  ],
  unclosed_brace: ['Cette accolade n’est jamais refermée.', 'This brace is never closed.', ...closing('}')],
  unclosed_bracket: ['Ce crochet n’est jamais refermé.', 'This bracket is never closed.', ...closing(']')],
  stray_bracket: [
    'Cette accolade ou ce crochet ne referme rien.',
    'This brace or bracket closes nothing.',
    'Retirez ce signe, ou ajoutez plus haut celui qui l’ouvre.',
    'Remove it, or add the one that opens it above.',
  ],
  missing_colon: [
    'Il manque un deux-points entre une clé et sa valeur.',
    'A colon is missing between a key and its value.',
    'Écrivez la clé, un deux-points, une espace, puis la valeur, par exemple «\u00a0nom: Prévention\u00a0».',
    'Write the key, a colon, a space, then the value, for example “name: Prevention”.',
  ],
  missing_comma: [
    'Entre accolades ou crochets, il manque une virgule après ceci.',
    'Inside braces or brackets, a comma is missing after this.',
    'Ajoutez «\u00a0,\u00a0» entre deux éléments, ou retirez les accolades et mettez chaque clé sur sa ligne, en retrait.',
    'Add “,” between two items, or take the braces away and put each key on a line of its own, indented.',
  ],
  quote_inside: [
    'Ce guillemet ou cette apostrophe ferme le texte, qui continue pourtant.',
    'This quotation mark or apostrophe ends the text, which goes on nevertheless.',
    'Retirez ce signe, ou entourez le texte d’un autre.',
    'Remove it, or put another sign around the text.',
  ],
  bold: [
    'Ces astérisques, le gras d’un traitement de texte, ne se lisent pas.',
    'These asterisks, the bold of a word processor, cannot be read.',
    'Retirez-les.',
    'Remove them.',
  ],
  bad_character: [
    'Ce caractère ne peut pas se trouver là.',
    'This character cannot stand here.',
    'Retirez-le, ou mettez toute la valeur entre guillemets droits (").',
    'Remove it, or put the whole value between straight quotation marks (").',
  ],
  other: [
    'Cet endroit ne se lit pas comme du YAML.',
    'This place does not read as YAML.',
    'Comparez-le aux lignes voisines\u00a0: une clé, un deux-points, une espace, une valeur, et le même retrait.',
    'Compare it with the lines around it: a key, a colon, a space, a value, and the same indentation.',
  ],
} as const satisfies Readonly<Record<string, Sentences>>;

/** What the YAML reader tripped over. */
export type YamlFault = keyof typeof faults;

/** `U+00A0`. */
const codePoint = (character: number): string => `U+${character.toString(16).toUpperCase().padStart(4, '0')}`;

const spaces: ReadonlyMap<number, readonly [string, string]> = new Map([
  [0xa0, ['une espace insécable', 'a no-break space']],
  [0x202f, ['une espace fine insécable', 'a narrow no-break space']],
  [0x2009, ['une espace fine', 'a thin space']],
  [0x200b, ['une espace sans largeur', 'a space without width']],
]);

/** A control character, which no text may hold. */
const isControl = (character: number): boolean => character < 0x20 || (character > 0x7e && character < 0xa0);

/** Half of a pair, or one of the codes that Unicode keeps from being characters. */
const isNone = (character: number): boolean =>
  (character >= 0xd800 && character <= 0xdfff) || character === 0xfffe || character === 0xffff;

export const yamlProblems = {
  /** `example`: what may be typed instead. */
  'yaml-syntax': error<{ detail: YamlFault; example?: string }>(
    ['Faute de YAML', 'Mistake of YAML'],
    ({ detail, example }, { q }) => {
      const [fr, en, ...mend] = faults[detail];
      if (example === undefined) return [fr, en, ...mend];
      return [fr, en, `Écrivez ${q(example)}.`, `Write ${q(example)}.`];
    },
  ),
  /** A sign of YAML where a value begins; `instead` is the value as it can be read. */
  'yaml-sign': error<{ key: string; sign: string; text: string; instead: string }>(
    ['Signe de YAML au début d’une valeur', 'Sign of YAML at the start of a value'],
    ({ key, sign, text, instead }, { q, entryOf }) => [
      `Pour ${q(key)}, le signe ${q(sign)} de ${q(text)} est une consigne pour YAML, pas du texte.`,
      `For ${q(key)}, the sign ${q(sign)} of ${q(text)} is an instruction to YAML, not text.`,
      `Écrivez ${entryOf(key, instead)}.`,
      `Write ${entryOf(key, instead)}.`,
    ],
  ),
  /** What is read of a text, and the whole between quotation marks. */
  'text-cut': warning<{ key: string; sign: '#' | '&'; read: string; whole: string }>(
    ['Texte coupé par un signe de YAML', 'Text cut by a sign of YAML'],
    ({ key, sign, read, whole }, { q, entryOf }) => [
      ...(sign === '#'
        ? pair(
            `Pour ${q(key)}, ce qui suit «\u00a0#\u00a0» est lu comme une note\u00a0: le texte est ${q(read)}.`,
            `For ${q(key)}, what follows “#” is read as a note: the text is ${q(read)}.`,
          )
        : pair(
            `Pour ${q(key)}, le mot qui suit «\u00a0&\u00a0» est lu comme un repère\u00a0: le texte est ${q(read)}.`,
            `For ${q(key)}, the word behind “&” is read as a mark: the text is ${q(read)}.`,
          )),
      ...(sign === '#'
        ? pair(
            `S’il fait partie du texte, écrivez ${entryOf(key, whole)}\u00a0; sinon, mettez une espace après «\u00a0#\u00a0».`,
            `If it is part of the text, write ${entryOf(key, whole)}; else put a space behind “#”.`,
          )
        : pair(
            `S’il fait partie du texte, écrivez ${entryOf(key, whole)}\u00a0; sinon, retirez-le.`,
            `If it is part of the text, write ${entryOf(key, whole)}; else remove it.`,
          )),
    ],
  ),
  'comma-in-text': error<{ key: string; text: string; whole: string }>(
    ['Virgule dans un texte entre accolades', 'Comma in a text inside braces'],
    ({ key, text, whole }, { q, entryOf }) => [
      `Entre accolades, la virgule coupe ${q(text)} en plusieurs éléments.`,
      `Inside braces the comma cuts ${q(text)} into several items.`,
      `Écrivez ${entryOf(key, whole)}.`,
      `Write ${entryOf(key, whole)}.`,
    ],
  ),
  'colon-missing': error<{ key: string; value: string }>(
    ['Deux-points qui manque après une clé', 'Colon missing after a key'],
    ({ key, value }, { q, entryOf }) => [
      `Sans deux-points après ${q(key)}, cette ligne est lue comme un texte, ou comme la suite de celui du dessus.`,
      `Without a colon after ${q(key)} this line is read as a text, or as more of the one above.`,
      `Écrivez ${entryOf(key, value)}\u00a0; si c’est la suite d’un texte, mettez-le tout entier entre guillemets.`,
      `Write ${entryOf(key, value)}; if it is more of a text, put the whole of it between quotation marks.`,
    ],
  ),
  /** A character that most editors do not show, by its code point: no text may hold it, or YAML takes it for no space. */
  'invisible-character': error<{ character: number }>(
    ['Caractère invisible', 'Invisible character'],
    ({ character }) => {
      const code = codePoint(character);
      if (!isControl(character) && !isNone(character)) {
        const [fr, en] = spaces.get(character) ?? ['une espace invisible', 'an invisible space'];
        return [
          `Il y a ici ${fr} (${code}), que YAML ne lit pas comme une espace.`,
          `There is ${en} here (${code}), which YAML does not read as a space.`,
          'Effacez-la et retapez une espace ordinaire, avec la barre d’espace.',
          'Delete it and type an ordinary space with the space bar.',
        ];
      }
      const [fr, en] = isNone(character)
        ? ['un code qui n’est celui d’aucun caractère', 'a code that is that of no character']
        : ['un caractère de commande invisible', 'an invisible control character'];
      return [
        `Il y a ici ${fr} (${code}), qu’un texte ne peut pas contenir.`,
        `There is ${en} here (${code}), which a text may not hold.`,
        ...(character === 0
          ? pair(
              'Effacez-le\u00a0; si le fichier en est plein, il est sans doute en UTF-16\u00a0: enregistrez-le à nouveau en UTF-8.',
              'Delete it; if the file is full of them, it is probably in UTF-16: save it again as UTF-8.',
            )
          : pair(
              'Effacez-le\u00a0; si votre éditeur ne le montre pas, effacez et retapez le texte qui l’entoure.',
              'Delete it; if your editor does not show it, delete the text around it and type it again.',
            )),
      ];
    },
  ),
  'colon-without-space': error<{ key: string; value: string }>(
    ['Espace qui manque après un deux-points', 'Colon without a space after it'],
    ({ key, value }, { q }) => [
      `Il manque une espace après le deux-points de ${q(key)}.`,
      `A space is missing after the colon of ${q(key)}.`,
      `Écrivez ${q(`${key}: ${value}`)}.`,
      `Write ${q(`${key}: ${value}`)}.`,
    ],
  ),
  'decimal-comma-split': error<{ key: string; whole: string; rest: string }>(
    ['Virgule décimale entre accolades', 'Decimal comma inside braces'],
    ({ key, whole, rest }, { q }) => [
      `Entre accolades ou crochets, la virgule sépare deux éléments\u00a0: ${q(`${whole},${rest}`)} serait lu ${q(whole)} puis ${q(rest)}.`,
      `Inside braces or brackets a comma separates two items: ${q(`${whole},${rest}`)} would be read as ${q(whole)}, then ${q(rest)}.`,
      `Écrivez ${q(`${key}: "${whole},${rest}"`)} entre guillemets, ${q(`${key}: ${whole}.${rest}`)} avec un point, ou une clé par ligne sans accolades.`,
      `Write ${q(`${key}: "${whole},${rest}"`)} with quotation marks, ${q(`${key}: ${whole}.${rest}`)} with a point, or one key a line without braces.`,
    ],
  ),
  'yaml-several-documents': error(['Plusieurs documents', 'Several documents'], (_facts) => [
    'Ce fichier contient plusieurs documents, séparés par «\u00a0---\u00a0».',
    'This file holds several documents, separated by “---”.',
    'Gardez un seul contrat par fichier, et retirez la ligne «\u00a0---\u00a0».',
    'Keep one contract per file, and remove the line “---”.',
  ]),
  'yaml-tag': error<{ tag: string }>(['Étiquette YAML', 'YAML tag'], ({ tag }, { q }) => [
    `L’étiquette YAML ${q(tag)} n’est pas acceptée.`,
    `The YAML tag ${q(tag)} is not accepted.`,
    'Retirez-la et écrivez la valeur seule.',
    'Remove it and write the value alone.',
  ]),
  'yaml-alias-unknown': error<{ alias: string }>(
    ['Renvoi YAML à ce qui n’existe pas', 'YAML alias of nothing'],
    ({ alias }, { q }) => [
      `Le renvoi ${q(`*${alias}`)} ne désigne rien de ce qui précède.`,
      `The alias ${q(`*${alias}`)} refers to nothing above it.`,
      `Marquez plus haut la valeur avec ${q(`&${alias}`)}, ou recopiez-la ici\u00a0; pour un simple texte, mettez-le entre guillemets.`,
      `Mark the value above with ${q(`&${alias}`)}, or copy it here; if it is plain text, put it between quotation marks.`,
    ],
  ),
  'yaml-alias-expansion': error<{ most: number }>(
    ['Trop de valeurs recopiées par des renvois YAML', 'Too many values copied by YAML aliases'],
    ({ most }, { q, count }) => [
      `Les renvois (${q('*…')}) recopient plus de ${count(most)} valeurs.`,
      `The aliases (${q('*…')}) copy more than ${count(most)} values.`,
      'Écrivez les valeurs en toutes lettres au lieu d’emboîter les renvois.',
      'Write the values out instead of nesting aliases.',
    ],
  ),
  'yaml-too-deep': error<{ most: number }>(['Trop de niveaux', 'Too many levels'], ({ most }) => [
    `Plus de ${most} niveaux sont emboîtés ici.`,
    `More than ${most} levels are nested here.`,
    'Retirez les accolades, les crochets ou les retraits en trop.',
    'Remove the braces, brackets or indentation that are too many.',
  ]),
} as const;
