/** Patterns of paths: `*` and `?` within a name, `**` through folders, `[ab]` and `{a,b}` for a choice. */

export const isPattern = (path: string): boolean => /[*?[{]/.test(path);

const literal = (sign: string): string => sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** One sign, or one group of signs, of a pattern and what it stands for. */
const tokens = /\*\*\/|\*\*|\*|\?|\[!?[^\]/]+\]|\{[^{}]*\}|[\s\S]/gu;

function expression(token: string): string {
  if (token === '**/') return '(?:[^/]+/)*';
  if (token === '**') return '.*';
  if (token === '*') return '[^/]*';
  if (token === '?') return '[^/]';
  if (token.startsWith('[') && token.length > 2) {
    const isNegated = token.startsWith('[!');
    const signs = token.slice(isNegated ? 2 : 1, -1).replace(/[\\\]^[]/g, '\\$&');
    return `[${isNegated ? '^/' : ''}${signs}]`;
  }
  if (token.startsWith('{') && token.length > 1) {
    return `(?:${token.slice(1, -1).split(',').map(patternExpression).join('|')})`;
  }
  return literal(token);
}

const patternExpression = (pattern: string): string => (pattern.match(tokens) ?? []).map(expression).join('');

/** Whether a path, with `/` between its names, matches; a range such as `[z-a]` matches nothing. */
export function matcherOf(pattern: string): (path: string) => boolean {
  const regular = tried(`^${patternExpression(pattern)}$`);
  return (path) => regular?.test(path) === true;
}

function tried(source: string): RegExp | undefined {
  try {
    return new RegExp(source, 'u');
  } catch {
    return undefined;
  }
}

/** The folder that a pattern's names all stand in: what precedes its first sign of choice. */
export function folderOf(pattern: string): string {
  const names = pattern.split('/');
  const first = names.findIndex(isPattern);
  const folder = names.slice(0, first).join('/');
  return folder === '' ? (pattern.startsWith('/') ? '/' : '.') : folder;
}
