/** The small words that the facts of problems are made of. */

export type NoFacts = Record<never, never>;

/** Whether the file says it, or an option of the command. */
export type Origin = 'file' | 'option';

/** What a scalar was expected to be. */
export type ValueKind =
  | 'text'
  | 'amount'
  | 'rate'
  | 'measure'
  | 'population'
  | 'date'
  | 'yes_no'
  | 'size_tier'
  | 'year_number'
  | 'civil_year'
  | 'weight'
  | 'scale_id';

/** What stands between the fields of an export. */
export type CsvSeparator = ';' | ',' | '\t';

/** What the YAML reader tripped over. */
export type YamlFault =
  | 'indentation'
  | 'tab'
  | 'unclosed_quote'
  | 'unclosed_brace'
  | 'unclosed_bracket'
  | 'stray_bracket'
  | 'missing_colon'
  | 'missing_comma'
  | 'bad_character'
  | 'other';
