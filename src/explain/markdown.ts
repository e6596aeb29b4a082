/** An explanation for a letter: nested lists in Markdown. */
import { markdownText } from '../output/document-markdown.ts';
import type { Outline } from './draw.ts';
import type { ExplainPage } from './explain.ts';

const listItem = ({ head, details, children }: Outline, indent: string, context: ExplainPage): string[] => {
  const status = head.status === '' ? '' : ` (${markdownText(head.status)})`;
  return [
    `${indent}- ${markdownText(head.name)}${context.words.colon}**${markdownText(head.amount)}**${status}`,
    ...details.map((detail) => `${indent}  <br>${markdownText(detail)}`),
    ...children.flatMap((child) => listItem(child, `${indent}  `, context)),
  ];
};

/** `above` says whose amount this is and of which year. */
export const markdownOutline = (
  outline: Outline,
  above: readonly string[],
  context: ExplainPage,
): string[] => [
  `## ${markdownText(outline.head.name)}${context.words.colon}${markdownText(outline.head.amount)}`,
  '',
  above.map(markdownText).join('  \n'),
  '',
  ...listItem(outline, '', context),
];
