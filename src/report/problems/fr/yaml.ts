import type { YamlFault } from '../../../domain/problem.ts';
import { formatCount } from '../../../output/format.ts';
import type { ProblemText, ProblemWords } from '../problem-words.ts';
import { codePoint } from '../quoting.ts';
import { q } from './phrases.ts';

const faults: Readonly<Record<YamlFault, ProblemText>> = {
  indentation: {
    what: 'Le retrait de cette ligne ne correspond à rien de ce qui précède.',
    fix: 'Alignez-la avec les lignes du même niveau, avec des espaces.',
  },
  tab: {
    what: 'Cette ligne est mise en retrait avec une tabulation.',
    fix: 'Remplacez la tabulation par deux espaces par niveau.',
  },
  unclosed_quote: {
    what: 'Ce guillemet ouvert n’est jamais refermé.',
    fix: 'Ajoutez le même guillemet à la fin du texte.',
  },
  unclosed_brace: {
    what: 'Cette accolade n’est jamais refermée.',
    fix: 'Ajoutez «\u00a0}\u00a0» après le dernier élément qu’elle entoure, avec une virgule entre les éléments.',
  },
  unclosed_bracket: {
    what: 'Ce crochet n’est jamais refermé.',
    fix: 'Ajoutez «\u00a0]\u00a0» après le dernier élément qu’il entoure, avec une virgule entre les éléments.',
  },
  stray_bracket: {
    what: 'Cette accolade ou ce crochet ne referme rien.',
    fix: 'Retirez ce signe, ou ajoutez plus haut celui qui l’ouvre.',
  },
  missing_colon: {
    what: 'Il manque un deux-points entre une clé et sa valeur.',
    fix: 'Écrivez la clé, un deux-points, une espace, puis la valeur, par exemple «\u00a0nom: Prévention\u00a0».',
  },
  missing_comma: {
    what: 'Entre accolades ou crochets, il manque une virgule après ceci.',
    fix: 'Ajoutez «\u00a0,\u00a0» entre deux éléments, ou retirez les accolades et mettez chaque clé sur sa ligne, en retrait.',
  },
  bad_character: {
    what: 'Ce caractère ne peut pas se trouver là.',
    fix: 'Retirez-le, ou mettez toute la valeur entre guillemets droits («\u00a0"…"\u00a0»).',
  },
  other: {
    what: 'Cet endroit ne se lit pas comme du YAML.',
    fix: 'Comparez-le aux lignes voisines\u00a0: une clé, un deux-points, une espace, une valeur, et le même retrait.',
  },
};

const spaceNames: ReadonlyMap<number, string> = new Map([
  [0xa0, 'une espace insécable'],
  [0x202f, 'une espace fine insécable'],
  [0x2009, 'une espace fine'],
  [0x200b, 'une espace sans largeur'],
]);
const spaceName = (character: number): string => spaceNames.get(character) ?? 'une espace invisible';

export const yamlProblems = {
  'yaml-syntax': ({ detail }) => faults[detail],
  'invisible-space': ({ character }) => ({
    what: `Il y a ici ${spaceName(character)} (${codePoint(character)}), que YAML ne lit pas comme une espace.`,
    fix: 'Effacez-la et retapez une espace ordinaire, avec la barre d’espace.',
  }),
  'control-character': ({ character }) => ({
    what: `Il y a ici un caractère de commande invisible (${codePoint(character)}), qu’un texte ne peut pas contenir.`,
    fix:
      character === 0
        ? 'Effacez-le\u00a0; si le fichier en est plein, il est sans doute en UTF-16\u00a0: enregistrez-le à nouveau en UTF-8.'
        : 'Effacez-le\u00a0; si votre éditeur ne le montre pas, effacez et retapez le texte qui l’entoure.',
  }),
  'colon-without-space': ({ key, value }) => ({
    what: `Il manque une espace après le deux-points de ${q(key)}.`,
    fix: `Écrivez ${q(`${key}: ${value}`)}.`,
  }),
  'yaml-several-documents': () => ({
    what: 'Ce fichier contient plusieurs documents, séparés par «\u00a0---\u00a0».',
    fix: 'Gardez un seul contrat par fichier, et retirez la ligne «\u00a0---\u00a0».',
  }),
  'yaml-tag': ({ tag }) => ({
    what: `L’étiquette YAML ${q(tag)} n’est pas acceptée.`,
    fix: 'Retirez-la et écrivez la valeur seule.',
  }),
  'yaml-alias-unknown': ({ alias }) => ({
    what: `Le renvoi ${q(`*${alias}`)} ne désigne rien de ce qui précède.`,
    fix: `Marquez plus haut la valeur avec ${q(`&${alias}`)}, ou recopiez-la ici\u00a0; pour un simple texte, mettez-le entre guillemets.`,
  }),
  'yaml-alias-expansion': ({ limit }) => ({
    what: `Les renvois (${q('*…')}) recopient plus de ${formatCount(limit, 'fr')} valeurs.`,
    fix: 'Écrivez les valeurs en toutes lettres au lieu d’emboîter les renvois.',
  }),
  'yaml-too-deep': ({ limit }) => ({
    what: `Plus de ${limit} niveaux sont emboîtés ici.`,
    fix: 'Retirez les accolades, les crochets ou les retraits en trop.',
  }),
  'decimal-comma-split': ({ key, whole, rest }) => ({
    what: `Entre accolades ou crochets, la virgule sépare deux éléments\u00a0: ${q(`${whole},${rest}`)} serait lu ${q(whole)} puis ${q(rest)}.`,
    fix: `Écrivez ${q(`${key}: "${whole},${rest}"`)} entre guillemets, ${q(`${key}: ${whole}.${rest}`)} avec un point, ou une clé par ligne sans accolades.`,
  }),
} satisfies Partial<ProblemWords>;
