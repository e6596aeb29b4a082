/** Whether a command line means one contract or several. */
import type { Context } from '../context.ts';
import { findFiles } from '../find-files.ts';

export interface Meant {
  readonly paths: readonly string[];
  /** True for several arguments, a folder or a pattern, whatever the number of files they come to. */
  readonly isMany: boolean;
}

export async function filesMeant(args: readonly string[], context: Context): Promise<Meant> {
  // Standard input named twice is said to be a misuse further on.
  if (args.length > 0 && args.every((arg) => arg === '-')) return { paths: args, isMany: args.length > 1 };
  const paths = await findFiles(args, context);
  return { paths, isMany: args.length > 1 || paths.length !== 1 || paths[0] !== args[0] };
}
