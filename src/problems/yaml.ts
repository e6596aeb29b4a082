/** Characters and YAML that cannot be read. */
import { phrase } from '../output/phrase.ts';
import { error, type Phrases, textIn } from './wording.ts';

const closing = (sign: '}' | ']') =>
  phrase(
    `Ajoutez «\u00a0${sign}\u00a0» après le dernier élément, avec une virgule entre les éléments.`,
    `Add “${sign}” after the last item, with a comma between the items.`,
  );

const faults = {
  indentation: {
    what: phrase(
      'Le retrait de cette ligne ne correspond à rien de ce qui précède.',
      'The indentation of this line matches nothing above it.',
    ),
    fix: phrase(
      'Alignez-la avec les lignes du même niveau, avec des espaces.',
      'Align it with the lines of the same level, using spaces.',
    ),
  },
  tab: {
    what: phrase('Cette ligne est mise en retrait avec une tabulation.', 'This line is indented with a tab.'),
    fix: phrase(
      'Remplacez la tabulation par deux espaces par niveau.',
      'Replace the tab with two spaces per level.',
    ),
  },
  unclosed_quote: {
    what: phrase('Ce guillemet ouvert n’est jamais refermé.', 'This quotation mark is never closed.'),
    fix: phrase(
      'Ajoutez le même guillemet à la fin du texte.',
      'Add the same quotation mark at the end of the text.',
    ),
  },
  unclosed_brace: {
    what: phrase('Cette accolade n’est jamais refermée.', 'This brace is never closed.'),
    fix: closing('}'),
  },
  unclosed_bracket: {
    what: phrase('Ce crochet n’est jamais refermé.', 'This bracket is never closed.'),
    fix: closing(']'),
  },
  stray_bracket: {
    what: phrase('Cette accolade ou ce crochet ne referme rien.', 'This brace or bracket closes nothing.'),
    fix: phrase(
      'Retirez ce signe, ou ajoutez plus haut celui qui l’ouvre.',
      'Remove it, or add the one that opens it above.',
    ),
  },
  missing_colon: {
    what: phrase(
      'Il manque un deux-points entre une clé et sa valeur.',
      'A colon is missing between a key and its value.',
    ),
    fix: phrase(
      'Écrivez la clé, un deux-points, une espace, puis la valeur, par exemple «\u00a0nom: Prévention\u00a0».',
      'Write the key, a colon, a space, then the value, for example “name: Prevention”.',
    ),
  },
  missing_comma: {
    what: phrase(
      'Entre accolades ou crochets, il manque une virgule après ceci.',
      'Inside braces or brackets, a comma is missing after this.',
    ),
    fix: phrase(
      'Ajoutez «\u00a0,\u00a0» entre deux éléments, ou retirez les accolades et mettez chaque clé sur sa ligne, en retrait.',
      'Add “,” between two items, or take the braces away and put each key on a line of its own, indented.',
    ),
  },
  bad_character: {
    what: phrase('Ce caractère ne peut pas se trouver là.', 'This character cannot stand here.'),
    fix: phrase(
      'Retirez-le, ou mettez toute la valeur entre guillemets droits («\u00a0"…"\u00a0»).',
      'Remove it, or put the whole value between straight quotation marks ("…").',
    ),
  },
  other: {
    what: phrase('Cet endroit ne se lit pas comme du YAML.', 'This place does not read as YAML.'),
    fix: phrase(
      'Comparez-le aux lignes voisines\u00a0: une clé, un deux-points, une espace, une valeur, et le même retrait.',
      'Compare it with the lines around it: a key, a colon, a space, a value, and the same indentation.',
    ),
  },
} as const satisfies Readonly<Record<string, Phrases>>;

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

export const yamlProblems = {
  'yaml-syntax': error<{ detail: YamlFault }>('Faute de YAML', 'Mistake of YAML', ({ detail }, { lang }) =>
    textIn(faults[detail], lang),
  ),
  /** A character that most editors do not show, by its code point: no text may hold it, or YAML takes it for no space. */
  'invisible-character': error<{ character: number }>(
    'Caractère invisible',
    'Invisible character',
    ({ character }, { say }) => {
      const code = codePoint(character);
      if (!isControl(character)) {
        const [fr, en] = spaces.get(character) ?? ['une espace invisible', 'an invisible space'];
        return {
          what: say(
            `Il y a ici ${fr} (${code}), que YAML ne lit pas comme une espace.`,
            `There is ${en} here (${code}), which YAML does not read as a space.`,
          ),
          fix: say(
            'Effacez-la et retapez une espace ordinaire, avec la barre d’espace.',
            'Delete it and type an ordinary space with the space bar.',
          ),
        };
      }
      return {
        what: say(
          `Il y a ici un caractère de commande invisible (${code}), qu’un texte ne peut pas contenir.`,
          `There is an invisible control character here (${code}), which a text may not hold.`,
        ),
        fix:
          character === 0
            ? say(
                'Effacez-le\u00a0; si le fichier en est plein, il est sans doute en UTF-16\u00a0: enregistrez-le à nouveau en UTF-8.',
                'Delete it; if the file is full of them, it is probably in UTF-16: save it again as UTF-8.',
              )
            : say(
                'Effacez-le\u00a0; si votre éditeur ne le montre pas, effacez et retapez le texte qui l’entoure.',
                'Delete it; if your editor does not show it, delete the text around it and type it again.',
              ),
      };
    },
  ),
  'colon-without-space': error<{ key: string; value: string }>(
    'Espace qui manque après un deux-points',
    'Colon without a space after it',
    ({ key, value }, { say, q }) => ({
      what: say(
        `Il manque une espace après le deux-points de ${q(key)}.`,
        `A space is missing after the colon of ${q(key)}.`,
      ),
      fix: say(`Écrivez ${q(`${key}: ${value}`)}.`, `Write ${q(`${key}: ${value}`)}.`),
    }),
  ),
  'decimal-comma-split': error<{ key: string; whole: string; rest: string }>(
    'Virgule décimale entre accolades',
    'Decimal comma inside braces',
    ({ key, whole, rest }, { say, q }) => ({
      what: say(
        `Entre accolades ou crochets, la virgule sépare deux éléments\u00a0: ${q(`${whole},${rest}`)} serait lu ${q(whole)} puis ${q(rest)}.`,
        `Inside braces or brackets a comma separates two items: ${q(`${whole},${rest}`)} would be read as ${q(whole)}, then ${q(rest)}.`,
      ),
      fix: say(
        `Écrivez ${q(`${key}: "${whole},${rest}"`)} entre guillemets, ${q(`${key}: ${whole}.${rest}`)} avec un point, ou une clé par ligne sans accolades.`,
        `Write ${q(`${key}: "${whole},${rest}"`)} with quotation marks, ${q(`${key}: ${whole}.${rest}`)} with a point, or one key a line without braces.`,
      ),
    }),
  ),
  'yaml-several-documents': error('Plusieurs documents', 'Several documents', (_facts, { say }) => ({
    what: say(
      'Ce fichier contient plusieurs documents, séparés par «\u00a0---\u00a0».',
      'This file holds several documents, separated by “---”.',
    ),
    fix: say(
      'Gardez un seul contrat par fichier, et retirez la ligne «\u00a0---\u00a0».',
      'Keep one contract per file, and remove the line “---”.',
    ),
  })),
  'yaml-tag': error<{ tag: string }>('Étiquette YAML', 'YAML tag', ({ tag }, { say, q }) => ({
    what: say(`L’étiquette YAML ${q(tag)} n’est pas acceptée.`, `The YAML tag ${q(tag)} is not accepted.`),
    fix: say('Retirez-la et écrivez la valeur seule.', 'Remove it and write the value alone.'),
  })),
  'yaml-alias-unknown': error<{ alias: string }>(
    'Renvoi YAML à ce qui n’existe pas',
    'YAML alias of nothing',
    ({ alias }, { say, q }) => ({
      what: say(
        `Le renvoi ${q(`*${alias}`)} ne désigne rien de ce qui précède.`,
        `The alias ${q(`*${alias}`)} refers to nothing above it.`,
      ),
      fix: say(
        `Marquez plus haut la valeur avec ${q(`&${alias}`)}, ou recopiez-la ici\u00a0; pour un simple texte, mettez-le entre guillemets.`,
        `Mark the value above with ${q(`&${alias}`)}, or copy it here; if it is plain text, put it between quotation marks.`,
      ),
    }),
  ),
  'yaml-alias-expansion': error<{ most: number }>(
    'Trop de valeurs recopiées par des renvois YAML',
    'Too many values copied by YAML aliases',
    ({ most }, { say, q, count }) => ({
      what: say(
        `Les renvois (${q('*…')}) recopient plus de ${count(most)} valeurs.`,
        `The aliases (${q('*…')}) copy more than ${count(most)} values.`,
      ),
      fix: say(
        'Écrivez les valeurs en toutes lettres au lieu d’emboîter les renvois.',
        'Write the values out instead of nesting aliases.',
      ),
    }),
  ),
  'yaml-too-deep': error<{ most: number }>('Trop de niveaux', 'Too many levels', ({ most }, { say }) => ({
    what: say(`Plus de ${most} niveaux sont emboîtés ici.`, `More than ${most} levels are nested here.`),
    fix: say(
      'Retirez les accolades, les crochets ou les retraits en trop.',
      'Remove the braces, brackets or indentation that are too many.',
    ),
  })),
} as const;
