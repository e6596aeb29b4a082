/** What each of many files comes to, in their order: made in this thread alone, or by as many as there are processors. */

import { portfolioCommandWords } from '../../report/words/portfolio-command.ts';
import { type Context, Misuse } from '../context.ts';
import { computeEach, computeResolved, withProblems } from '../files.ts';
import { resolveScale } from '../own-scale.ts';
import { replyOf } from './reply.ts';
import { shared } from './share.ts';
import type { Order, Reply, SharedCommand, Work } from './work.ts';

/** Files in a group: enough that asking costs nothing, few enough that the threads end together. */
const groupOf = 4;

const groupsOf = (paths: readonly string[]): (readonly string[])[] =>
  Array.from({ length: Math.ceil(paths.length / groupOf) }, (_, index) =>
    paths.slice(index * groupOf, (index + 1) * groupOf),
  );

/** An order as another thread is given it. */
export const orderOf = (command: SharedCommand, raw: object, { system, lang }: Context): Order => {
  const { out, err } = system;
  return {
    command,
    raw,
    lang,
    out: { isTerminal: out.isTerminal, columns: out.columns },
    err: { isTerminal: err.isTerminal, columns: err.columns },
  };
};

async function* linesAlone<Line>(
  paths: readonly string[],
  { options, tell }: Work<Line>,
  context: Context,
): AsyncGenerator<Line, void, undefined> {
  for await (const file of computeEach(paths, options, context)) yield await tell(file);
}

/** `order` says the same as `work`. The lines, their order and what fails do not depend on the number of threads. */
export async function* linesOf<Line>(
  paths: readonly string[],
  work: Work<Line>,
  order: Order,
  isQuiet: boolean,
  context: Context,
): AsyncGenerator<Line, void, undefined> {
  const { system, lang } = context;
  const [first, ...others] = paths;
  const scale = await resolveScale(work.options, context);
  const { options } = scale;
  // Standard input is read here, and comes first; a scale that is refused is the only file there is to tell.
  if (others.length === 0 || first === undefined || others.includes('-') || options === undefined) {
    yield* linesAlone(paths, work, context);
    return;
  }
  const helpers = (await system.helpers?.<Reply<Line>>(order, paths.length)) ?? [];
  try {
    // What is said of the scale is said with the first file.
    for await (const file of computeResolved([first], options, context)) {
      yield await work.tell(withProblems(file, scale.problems));
    }
    const here = (group: readonly string[]) => replyOf(group, work, options, context);
    const lost = (error: unknown): void => {
      const reason = error instanceof Error ? error.message : String(error);
      if (!isQuiet) system.err.print(`${portfolioCommandWords[lang].lostThread(reason)}\n`);
    };
    for await (const { lines, failure } of shared(groupsOf(others), helpers, here, lost)) {
      yield* lines;
      if (failure?.isMisuse === true) throw new Misuse(failure.message);
      if (failure !== undefined) throw new Error(failure.message);
    }
  } finally {
    for (const helper of helpers) helper.end();
  }
}
