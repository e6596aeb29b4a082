/** Every `--set` of a command line, in order, put into a file's nodes. */
import type { Language } from '../../domain/contract.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Node } from '../tree/node.ts';
import { put } from './put.ts';
import { readSetting } from './setting.ts';

/** `texts` are the options as typed; a later one may change what an earlier one wrote. */
export function applySettings(
  root: Node,
  texts: readonly string[],
  language: Language,
): { readonly root: Node; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let result = root;
  for (const text of texts) {
    const { setting, problems: found } = readSetting(text);
    problems.push(...found);
    if (setting === undefined) continue;
    const applied = put(result, setting, language);
    problems.push(...applied.problems);
    result = applied.root;
  }
  return { root: result, problems };
}
