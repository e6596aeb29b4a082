import { formatCount } from '../output/format.ts';
import { inBothLanguages } from '../output/phrase.ts';
import { type ProblemText, type ProblemWords, problemPhrases } from './phrases.ts';
import type { YamlFault } from './problem.ts';
import { codePoint } from './quoting.ts';

export const yamlProblems = inBothLanguages((say, lang) => {
  const { q } = problemPhrases[lang];
  const faults: Readonly<Record<YamlFault, ProblemText>> = {
    indentation: {
      what: say(
        'Le retrait de cette ligne ne correspond à rien de ce qui précède.',
        'The indentation of this line matches nothing above it.',
      ),
      fix: say(
        'Alignez-la avec les lignes du même niveau, avec des espaces.',
        'Align it with the lines of the same level, using spaces.',
      ),
    },
    tab: {
      what: say('Cette ligne est mise en retrait avec une tabulation.', 'This line is indented with a tab.'),
      fix: say(
        'Remplacez la tabulation par deux espaces par niveau.',
        'Replace the tab with two spaces per level.',
      ),
    },
    unclosed_quote: {
      what: say('Ce guillemet ouvert n’est jamais refermé.', 'This quotation mark is never closed.'),
      fix: say(
        'Ajoutez le même guillemet à la fin du texte.',
        'Add the same quotation mark at the end of the text.',
      ),
    },
    unclosed_brace: {
      what: say('Cette accolade n’est jamais refermée.', 'This brace is never closed.'),
      fix: say(
        'Ajoutez «\u00a0}\u00a0» après le dernier élément qu’elle entoure, avec une virgule entre les éléments.',
        'Add “}” after the last item it holds, with a comma between the items.',
      ),
    },
    unclosed_bracket: {
      what: say('Ce crochet n’est jamais refermé.', 'This bracket is never closed.'),
      fix: say(
        'Ajoutez «\u00a0]\u00a0» après le dernier élément qu’il entoure, avec une virgule entre les éléments.',
        'Add “]” after the last item it holds, with a comma between the items.',
      ),
    },
    stray_bracket: {
      what: say('Cette accolade ou ce crochet ne referme rien.', 'This brace or bracket closes nothing.'),
      fix: say(
        'Retirez ce signe, ou ajoutez plus haut celui qui l’ouvre.',
        'Remove it, or add the one that opens it above.',
      ),
    },
    missing_colon: {
      what: say(
        'Il manque un deux-points entre une clé et sa valeur.',
        'A colon is missing between a key and its value.',
      ),
      fix: say(
        'Écrivez la clé, un deux-points, une espace, puis la valeur, par exemple «\u00a0nom: Prévention\u00a0».',
        'Write the key, a colon, a space, then the value, for example “name: Prevention”.',
      ),
    },
    missing_comma: {
      what: say(
        'Entre accolades ou crochets, il manque une virgule après ceci.',
        'Inside braces or brackets, a comma is missing after this.',
      ),
      fix: say(
        'Ajoutez «\u00a0,\u00a0» entre deux éléments, ou retirez les accolades et mettez chaque clé sur sa ligne, en retrait.',
        'Add “,” between two items, or take the braces away and put each key on a line of its own, indented.',
      ),
    },
    bad_character: {
      what: say('Ce caractère ne peut pas se trouver là.', 'This character cannot stand here.'),
      fix: say(
        'Retirez-le, ou mettez toute la valeur entre guillemets droits («\u00a0"…"\u00a0»).',
        'Remove it, or put the whole value between straight quotation marks ("…").',
      ),
    },
    other: {
      what: say('Cet endroit ne se lit pas comme du YAML.', 'This place does not read as YAML.'),
      fix: say(
        'Comparez-le aux lignes voisines\u00a0: une clé, un deux-points, une espace, une valeur, et le même retrait.',
        'Compare it with the lines around it: a key, a colon, a space, a value, and the same indentation.',
      ),
    },
  };
  const spaceNames: ReadonlyMap<number, string> = say(
    new Map([
      [0xa0, 'une espace insécable'],
      [0x202f, 'une espace fine insécable'],
      [0x2009, 'une espace fine'],
      [0x200b, 'une espace sans largeur'],
    ]),
    new Map([
      [0xa0, 'a no-break space'],
      [0x202f, 'a narrow no-break space'],
      [0x2009, 'a thin space'],
      [0x200b, 'a space without width'],
    ]),
  );
  const spaceName = (character: number) =>
    say(
      spaceNames.get(character) ?? 'une espace invisible',
      spaceNames.get(character) ?? 'an invisible space',
    );
  return {
    'yaml-syntax': ({ detail }) => faults[detail],
    'invisible-space': ({ character }) => ({
      what: say(
        `Il y a ici ${spaceName(character)} (${codePoint(character)}), que YAML ne lit pas comme une espace.`,
        `There is ${spaceName(character)} here (${codePoint(character)}), which YAML does not read as a space.`,
      ),
      fix: say(
        'Effacez-la et retapez une espace ordinaire, avec la barre d’espace.',
        'Delete it and type an ordinary space with the space bar.',
      ),
    }),
    'control-character': ({ character }) => ({
      what: say(
        `Il y a ici un caractère de commande invisible (${codePoint(character)}), qu’un texte ne peut pas contenir.`,
        `There is an invisible control character here (${codePoint(character)}), which a text may not hold.`,
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
    }),
    'colon-without-space': ({ key, value }) => ({
      what: say(
        `Il manque une espace après le deux-points de ${q(key)}.`,
        `A space is missing after the colon of ${q(key)}.`,
      ),
      fix: say(`Écrivez ${q(`${key}: ${value}`)}.`, `Write ${q(`${key}: ${value}`)}.`),
    }),
    'yaml-several-documents': () => ({
      what: say(
        'Ce fichier contient plusieurs documents, séparés par «\u00a0---\u00a0».',
        'This file holds several documents, separated by “---”.',
      ),
      fix: say(
        'Gardez un seul contrat par fichier, et retirez la ligne «\u00a0---\u00a0».',
        'Keep one contract per file, and remove the line “---”.',
      ),
    }),
    'yaml-tag': ({ tag }) => ({
      what: say(`L’étiquette YAML ${q(tag)} n’est pas acceptée.`, `The YAML tag ${q(tag)} is not accepted.`),
      fix: say('Retirez-la et écrivez la valeur seule.', 'Remove it and write the value alone.'),
    }),
    'yaml-alias-unknown': ({ alias }) => ({
      what: say(
        `Le renvoi ${q(`*${alias}`)} ne désigne rien de ce qui précède.`,
        `The alias ${q(`*${alias}`)} refers to nothing above it.`,
      ),
      fix: say(
        `Marquez plus haut la valeur avec ${q(`&${alias}`)}, ou recopiez-la ici\u00a0; pour un simple texte, mettez-le entre guillemets.`,
        `Mark the value above with ${q(`&${alias}`)}, or copy it here; if it is plain text, put it between quotation marks.`,
      ),
    }),
    'yaml-alias-expansion': ({ limit }) => ({
      what: say(
        `Les renvois (${q('*…')}) recopient plus de ${formatCount(limit, lang)} valeurs.`,
        `The aliases (${q('*…')}) copy more than ${formatCount(limit, lang)} values.`,
      ),
      fix: say(
        'Écrivez les valeurs en toutes lettres au lieu d’emboîter les renvois.',
        'Write the values out instead of nesting aliases.',
      ),
    }),
    'yaml-too-deep': ({ limit }) => ({
      what: say(`Plus de ${limit} niveaux sont emboîtés ici.`, `More than ${limit} levels are nested here.`),
      fix: say(
        'Retirez les accolades, les crochets ou les retraits en trop.',
        'Remove the braces, brackets or indentation that are too many.',
      ),
    }),
    'decimal-comma-split': ({ key, whole, rest }) => ({
      what: say(
        `Entre accolades ou crochets, la virgule sépare deux éléments\u00a0: ${q(`${whole},${rest}`)} serait lu ${q(whole)} puis ${q(rest)}.`,
        `Inside braces or brackets a comma separates two items: ${q(`${whole},${rest}`)} would be read as ${q(whole)}, then ${q(rest)}.`,
      ),
      fix: say(
        `Écrivez ${q(`${key}: "${whole},${rest}"`)} entre guillemets, ${q(`${key}: ${whole}.${rest}`)} avec un point, ou une clé par ligne sans accolades.`,
        `Write ${q(`${key}: "${whole},${rest}"`)} with quotation marks, ${q(`${key}: ${whole}.${rest}`)} with a point, or one key a line without braces.`,
      ),
    }),
  } satisfies Partial<ProblemWords>;
});
