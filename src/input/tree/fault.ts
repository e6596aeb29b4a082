/** What a person did wrong, from the code and the place of an error of the YAML reader. */
import type { ErrorCode } from 'yaml';
import type { YamlFault } from '../../domain/problem.ts';

const faults: Partial<Record<ErrorCode, YamlFault>> = {
  BAD_INDENT: 'indentation',
  BAD_PROP_ORDER: 'bad_character',
  BLOCK_IN_FLOW: 'unclosed_bracket',
  BAD_DQ_ESCAPE: 'bad_character',
  BAD_SCALAR_START: 'bad_character',
  MULTILINE_IMPLICIT_KEY: 'missing_colon',
  TAB_AS_INDENT: 'tab',
  BAD_ALIAS: 'bad_character',
  BAD_DIRECTIVE: 'bad_character',
};

const isBracketWanted = (message: string): boolean => /\bflow\b/i.test(message);

/** The fault of an error; `written` is the text it covers. */
export function faultOf(code: ErrorCode, message: string, written: string): YamlFault {
  if (code === 'MISSING_CHAR') {
    if (message.startsWith('Sequence item')) return 'indentation';
    if (message.startsWith('Missing ,')) return 'missing_comma';
    if (message.includes('quote')) return 'unclosed_quote';
    if (message.includes('map values') || message.includes('":"')) return 'missing_colon';
    return isBracketWanted(message) ? 'unclosed_bracket' : 'other';
  }
  if (code === 'BAD_INDENT' && isBracketWanted(message)) return 'unclosed_bracket';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return written === ':' ? 'bad_character' : 'indentation';
  if (code === 'UNEXPECTED_TOKEN') {
    if (/^[\]}]/.test(written)) return 'unclosed_bracket';
    if (message.endsWith('scalar token')) return 'missing_comma';
    return /node end|Unexpected ,/.test(message) ? 'bad_character' : 'indentation';
  }
  return faults[code] ?? 'other';
}
