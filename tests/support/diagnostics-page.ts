/** `docs/diagnostics.md`: every code with its cause, an example and the cure. */
import type { Language } from '../../src/law/language.ts';
import { type ProblemCode, problemKinds } from '../../src/problems/problem.ts';

/** A problem as a real file gives it: what is said of it, and the line it is said of. */
export interface CodeExample {
  /** The line with its carets; none where the problem is the file as a whole. */
  readonly excerpt: readonly string[];
  readonly sentences: Readonly<Record<Language, { readonly cause: string; readonly cure: string }>>;
}

const pageWords = {
  fr: {
    severity: {
      error: 'erreur\u00a0: le fichier est refusé',
      warning: 'avertissement\u00a0: le calcul est fait',
    },
    cause: 'Cause',
    cure: 'Remède',
    title: 'Erreurs et avertissements',
    introduction:
      'Chaque message de la commande se termine par un code entre crochets, qui ne change jamais. Voici tous les codes, chacun avec ses causes, des exemples tirés de vrais fichiers et les remèdes. Une erreur refuse le fichier\u00a0; un avertissement laisse le calcul se faire.',
    count: (errors: number, warnings: number) => `${errors} erreurs, ${warnings} avertissements.`,
  },
  en: {
    severity: { error: 'error: the file is refused', warning: 'warning: the result is computed' },
    cause: 'Cause',
    cure: 'Cure',
    title: 'Errors and warnings',
    introduction:
      'Every message of the command ends with a code between brackets, which never changes. Here are all of them, each with its causes, examples from real files, and the cures. An error refuses the file; a warning never does.',
    count: (errors: number, warnings: number) => `${errors} errors, ${warnings} warnings.`,
  },
} as const;

/** Signs that Markdown would take for its own. */
const escaped = (text: string): string => text.replace(/[\\`*_<>[\]]/g, '\\$&');

/** The whole page, from examples as the command gives them. */
export function diagnosticsPage(
  examples: ReadonlyMap<ProblemCode, readonly CodeExample[]>,
  lang: Language,
): string {
  const words = pageWords[lang];
  const codes = [...examples.keys()].sort();
  const warnings = codes.filter((code) => problemKinds[code].severity === 'warning').length;
  const sections = codes.map((code) => sectionOf(code, examples.get(code) ?? [], lang));
  const head = `# ${words.title}\n\n${words.introduction}\n\n${words.count(codes.length - warnings, warnings)}`;
  return `<!-- Made by \`npm run docs:diagnostics\`: do not edit. -->\n\n${[head, ...sections].join('\n\n')}\n`;
}

const sectionOf = (code: ProblemCode, examples: readonly CodeExample[], lang: Language): string =>
  [
    `## ${code}`,
    `${escaped(problemKinds[code].title[lang])} (*${pageWords[lang].severity[problemKinds[code].severity]}*).`,
    ...examples.flatMap((example) => exampleOf(example, lang)),
  ].join('\n\n');

function exampleOf({ excerpt, sentences }: CodeExample, lang: Language): string[] {
  const { cause, cure } = sentences[lang];
  return [
    `**${pageWords[lang].cause}.** ${escaped(cause)}`,
    ...(excerpt.length === 0 ? [] : [`\`\`\`text\n${excerpt.join('\n')}\n\`\`\``]),
    `**${pageWords[lang].cure}.** ${escaped(cure)}`,
  ];
}
