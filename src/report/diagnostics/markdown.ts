/** `docs/diagnostics.md`: every code with its cause, an example and the cure. */
import type { Language } from '../../domain/contract.ts';
import { type ProblemCode, severityOf } from '../../domain/problem.ts';
import type { CodeExample } from './code-example.ts';
import { diagnosticsWords } from './words.ts';

/** Signs that Markdown would take for its own. */
const escaped = (text: string): string => text.replace(/[\\`*_<>[\]]/g, '\\$&');

/** The whole page, from examples as the command gives them. */
export function diagnosticsMarkdown(examples: ReadonlyMap<ProblemCode, CodeExample>, lang: Language): string {
  const words = diagnosticsWords[lang];
  const codes = [...examples.keys()].sort();
  const warnings = codes.filter((code) => severityOf(code) === 'warning').length;
  const sections = codes.map((code) => sectionOf(code, examples.get(code), lang));
  const head = `# ${words.title}\n\n${words.introduction}\n\n${words.count(codes.length - warnings, warnings)}`;
  return `<!-- Made by \`npm run docs:diagnostics\`: do not edit. -->\n\n${[head, ...sections].join('\n\n')}\n`;
}

function sectionOf(code: ProblemCode, example: CodeExample | undefined, lang: Language): string {
  const words = diagnosticsWords[lang];
  const { cause = '', cure = '' } = example?.sentences[lang] ?? {};
  const excerpt = example?.excerpt ?? [];
  const shown = excerpt.length === 0 ? [] : [`\`\`\`text\n${excerpt.join('\n')}\n\`\`\``];
  return [
    `## ${code}`,
    `*${words.severity[severityOf(code)]}*`,
    `**${words.cause}.** ${escaped(cause)}`,
    ...shown,
    `**${words.cure}.** ${escaped(cure)}`,
  ].join('\n\n');
}
