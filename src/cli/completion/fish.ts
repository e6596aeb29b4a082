import type { DescribedCommand, DescribedOption } from './described.ts';

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

function optionLine(condition: string, { flags, description, values }: DescribedOption): string {
  const named = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const takes =
    values === undefined ? [] : values.length === 0 ? ['-r', '-F'] : ['-x', '-a', quoted(values.join(' '))];
  return ['complete -c aci', '-n', quoted(condition), ...named, ...takes, '-d', quoted(description)].join(
    ' ',
  );
}

function commandLines({ names, description, options, values }: DescribedCommand): string[] {
  const condition = `__fish_seen_subcommand_from ${names.join(' ')}`;
  const argument = values.length === 0 ? '-F' : `-a ${quoted(values.join(' '))}`;
  return [
    ...names.map((name) => `complete -c aci -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`),
    `complete -c aci -n ${quoted(condition)} ${argument}`,
    ...options.map((option) => optionLine(condition, option)),
  ];
}

/** For `aci completion fish | source`. */
export const fishCompletion = (
  commands: readonly DescribedCommand[],
  global: readonly DescribedOption[],
): string =>
  `${[
    '# Completion of aci for fish.',
    'complete -c aci -f',
    ...global.map((option) => optionLine('__fish_use_subcommand', option)),
    ...commands.flatMap(commandLines),
  ].join('\n')}\n`;
