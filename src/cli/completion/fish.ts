import type { DescribedCommand, DescribedOption, Values } from './described.ts';

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const wordsOf = ({ words }: Values): string[] => (words.length === 0 ? [] : ['-a', quoted(words.join(' '))]);

function optionLine(condition: string, { flags, description, values }: DescribedOption): string {
  const named = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const takes =
    values === undefined ? [] : [...(values.areFilesToo ? ['-r', '-F'] : ['-x']), ...wordsOf(values)];
  return ['complete -c aci', '-n', quoted(condition), ...named, ...takes, '-d', quoted(description)].join(
    ' ',
  );
}

function commandLines({ names, description, options, values }: DescribedCommand): string[] {
  const condition = `__fish_seen_subcommand_from ${names.join(' ')}`;
  const argument = [...(values.areFilesToo ? ['-F'] : []), ...wordsOf(values)].join(' ');
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
