/** An explanation for people: a tree drawn with lines, at most as wide as the terminal. */
import { wrap } from '../../output/wrap.ts';
import type { ExplainPage } from './explain-page.ts';
import type { Outline } from './outline.ts';

/** Columns that text keeps however deep the tree is. */
const leastText = 30;

export const drawOutline = (outline: Outline, context: ExplainPage): string[] =>
  drawn(outline, '', '', context);

/** `first` stands before the amount's own line, `rest` before all that is under it. */
function drawn(
  { head, details, children }: Outline,
  first: string,
  rest: string,
  context: ExplainPage,
): string[] {
  const { page, words } = context;
  const { paint, width } = page;
  const room = Math.max(leastText, width - rest.length - 3);
  const status = head.status === '' ? '' : ` (${head.status})`;
  const heading = wrap(`${head.name}${words.colon}${head.amount}${status}`, width - rest.length, '  ');
  const stem = children.length > 0 ? '│  ' : '   ';
  const last = children.length - 1;
  return [
    ...heading.map((line, index) => `${paint.faint(index === 0 ? first : rest)}${paint.strong(line)}`),
    ...details
      .flatMap((detail) => wrap(detail, room, '  '))
      .map((line) => `${paint.faint(`${rest}${stem}`)}${line}`),
    ...children.flatMap((child, index) =>
      drawn(
        child,
        `${rest}${index === last ? '└─ ' : '├─ '}`,
        `${rest}${index === last ? '   ' : '│  '}`,
        context,
      ),
    ),
  ];
}
