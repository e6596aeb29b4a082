/** What a helping thread does: from an order, the same work as the command's own, then the lines of the files it is asked for. */
import { type Context, contextOf } from '../context.ts';
import { resolveScale } from '../own-scale.ts';
import type { Stream, System } from '../system.ts';
import { replyOf } from './reply.ts';
import type { Order, Reply, SharedCommand, Work } from './work.ts';

type Remade = (raw: object, context: Context) => Work<unknown>;

/** Only the code of the command at hand is loaded. */
const works: Readonly<Record<SharedCommand, () => Promise<Remade>>> = {
  calculate: async () => (await import('../calculate/many.ts')).calculateWork,
  schedule: async () => (await import('../schedule/many.ts')).scheduleWork,
  check: async () => (await import('../check/many.ts')).checkWork,
  validate: async () => (await import('../validate/work.ts')).validateWork,
};

/** Nothing is printed by a helper: it hands back what is to be said. */
const silent = (shape: Pick<Stream, 'isTerminal' | 'columns'>): Stream => ({
  ...shape,
  print: () => undefined,
});

export async function answering(
  { command, raw, lang, out, err }: Order<object>,
  system: System,
): Promise<(paths: readonly string[]) => Promise<Reply<unknown>>> {
  const context = contextOf({ ...system, out: silent(out), err: silent(err) }, lang);
  const work = (await works[command]())(raw, context);
  const { options } = await resolveScale(work.options, context);
  if (options === undefined) throw new Error('a scale that was read is refused');
  return (paths) => replyOf(paths, work, options, context);
}
