import type { Command } from 'commander';
import { completionCommandWords } from '../../report/words/completion-command.ts';
import { bashCompletion } from '../completion/bash.ts';
import { describedCommands, describedOption } from '../completion/described.ts';
import { fishCompletion } from '../completion/fish.ts';
import { zshCompletion } from '../completion/zsh.ts';
import { type Context, Misuse } from '../context.ts';
import type { ExitCode } from '../system.ts';

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;
const names = ['bash', 'zsh', 'fish'] as const;

function printCompletion(shell: string, program: Command, { system, lang }: Context): ExitCode {
  const name = names.find((known) => known === shell);
  if (name === undefined) throw new Misuse(completionCommandWords[lang].unknownShell(shell, names));
  system.out.print(
    shells[name](
      describedCommands(program, lang),
      program.options.map((option) => describedOption(option, lang)),
    ),
  );
  return 0;
}

/** `aci completion bash|zsh|fish`: a script for the shell, written from the commands there are. */
export function registerCompletion(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const words = completionCommandWords[context.lang];
  program
    .command('completion')
    .description(words.completion)
    .argument('<bash|zsh|fish>', words.shell)
    .option('--lang <fr|en>', context.words.help.lang)
    .action((shell: string) => end(printCompletion(shell, program, context)));
}
