import type { DescribedCommand, DescribedOption, Values } from './described.ts';

const flagsOf = (options: readonly DescribedOption[]): string =>
  options.flatMap(({ flags }) => flags).join(' ');

/** Words and, beside them, files; files alone are left to bash. */
const offerOf = ({ words, areFilesToo }: Values): string =>
  `words="${words.join(' ')}"${words.length > 0 && areFilesToo ? ' files=too' : ''}`;

/** Values of an option after it; an empty answer lets bash complete a file name. */
const valueCases = ({ names, options }: DescribedCommand): string[] =>
  options.flatMap(({ flags, values }) => {
    if (values === undefined) return [];
    const pattern = names.flatMap((name) => flags.map((flag) => `${name}:${flag}`)).join('|');
    return [`    ${pattern}) ${offerOf(values)} ;;`];
  });

const commandCase = ({ names, options, values }: DescribedCommand): string =>
  `        ${names.join('|')}) flags="${flagsOf(options)} --help"; ${offerOf(values)} ;;`;

/** For `source <(aci completion bash)`; runs in bash 3.2 too. */
export function bashCompletion(
  commands: readonly DescribedCommand[],
  global: readonly DescribedOption[],
): string {
  const names = commands.flatMap((command) => command.names).join(' ');
  return `# Completion of aci for bash.
_aci() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local command="" word="" words="" flags="" files=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " ${names} " in *" $word "*) command="$word"; break ;; esac
  done
  COMPREPLY=()
  # Bash cuts words at "=": what stands before it belongs to the value.
  local before=""
  if [[ "$current" == "=" ]]; then before="$previous="; current=""
  elif [[ "$previous" == "=" ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}="
  fi
  if [[ -n "$before" ]]; then
    local back=2; if [[ "$previous" == "=" ]]; then back=3; fi
    previous="\${COMP_WORDS[COMP_CWORD-back]}"
  fi
  case "$command:$previous" in
${commands.flatMap(valueCases).join('\n')}
    *)
      case "$command" in
${commands.map(commandCase).join('\n')}
        *) flags="${flagsOf(global)} --help"; words="${names} help" ;;
      esac
      if [[ "$current" == -* ]]; then words="$flags"; fi
      ;;
  esac
  if [[ -n "$words" ]]; then
    while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$words" -- "$before$current")
    if [[ -n "$files" && "$current" != -* ]]; then
      # Marks folders with a slash, where bash is new enough to know how.
      compopt -o filenames 2>/dev/null
      while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$before$current")
    fi
    if [[ -n "$before" ]]; then COMPREPLY=("\${COMPREPLY[@]#"$before"}"); fi
  fi
}
complete -o default -F _aci aci
`;
}
