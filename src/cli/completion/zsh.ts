import type { DescribedCommand, DescribedOption, Values } from './described.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
/** A word with what it means, as `_describe` takes it. */
const entry = (word: string, description: string): string => quoted(`${word}:${description}`);

const flagEntries = (options: readonly DescribedOption[]): string =>
  options.flatMap(({ flags, description }) => flags.map((flag) => entry(flag, description))).join(' ');

const offerOf = ({ words, areFilesToo }: Values): string[] => [
  ...(words.length === 0 ? [] : [`compadd -- ${words.join(' ')}`]),
  ...(areFilesToo ? ['_files'] : []),
];

const valueCases = ({ names, options }: DescribedCommand): string[] =>
  options.flatMap(({ flags, values }) => {
    if (values === undefined) return [];
    const pattern = names.flatMap((name) => flags.map((flag) => `${name}:${flag}`)).join('|');
    return [`    (${pattern}) ${offerOf(values).join('; ')}; return ;;`];
  });

const commandCase = ({ names, options, values }: DescribedCommand): string =>
  `    (${names.join('|')}) flags=(${flagEntries(options)}); values=(${values.words.join(' ')}) files=${values.areFilesToo ? 'too' : ''} ;;`;

/** For `source <(aci completion zsh)`, or as a file `_aci` of `fpath`. */
export function zshCompletion(
  commands: readonly DescribedCommand[],
  global: readonly DescribedOption[],
): string {
  const names = commands.flatMap((command) => command.names);
  const described = commands.flatMap((command) =>
    command.names.map((name) => entry(name, command.description)),
  );
  return `#compdef aci
# Completion of aci for zsh.
_aci() {
  local command="" word="" files=""
  local -a flags values commands
  commands=(${described.join(' ')})
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$word" in (${names.join('|')}) command="$word"; break ;; esac
  done
  case "$command:\${words[CURRENT-1]}" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$command" in
${commands.map(commandCase).join('\n')}
    (*) flags=(${flagEntries(global)}) ;;
  esac
  if [[ "\${words[CURRENT]}" == -* ]]; then _describe -o option flags
  elif [[ -z "$command" ]]; then _describe command commands
  else
    if (( \${#values} )); then compadd -- "\${values[@]}"; fi
    if [[ -n "$files" ]]; then _files; fi
  fi
}
if [[ "\${funcstack[1]}" == _aci ]]; then _aci "$@"; else compdef _aci aci; fi
`;
}
