/** An explanation for a letter: nested lists in Markdown. */
import type { ExplainPage } from './explain-page.ts';
import type { Outline } from './outline.ts';

/** Characters that Markdown or HTML would take for markup. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&');

const listItem = ({ head, details, children }: Outline, indent: string, context: ExplainPage): string[] => {
  const status = head.status === '' ? '' : ` (${escaped(head.status)})`;
  return [
    `${indent}- ${escaped(head.name)}${context.words.colon}**${escaped(head.amount)}**${status}`,
    ...details.map((detail) => `${indent}  <br>${escaped(detail)}`),
    ...children.flatMap((child) => listItem(child, `${indent}  `, context)),
  ];
};

/** `above` says whose amount this is and of which year. */
export const markdownOutline = (
  outline: Outline,
  above: readonly string[],
  context: ExplainPage,
): string[] => [
  `## ${escaped(outline.head.name)}${context.words.colon}${escaped(outline.head.amount)}`,
  '',
  above.map(escaped).join('  \n'),
  '',
  ...listItem(outline, '', context),
];
