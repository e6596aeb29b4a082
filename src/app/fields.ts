/** Fields for the options of commands, in the words of their help. */
import { type ColumnName, readAskedColumns } from '../check/export/columns.ts';
import type { CommandRecord } from '../cli/commands.ts';
import { flagOf, type OptionName, type OptionRecord, options, partsOf } from '../cli/options.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { type Mission, missions } from '../law/mission.ts';
import {
  choicesOf,
  openReadings,
  readingIds,
  readingValueMeaning,
  readingValueWord,
} from '../law/reading.ts';
import { type Html, html, nothing, trusted } from '../output/html.ts';
import { envelopeNames } from '../output/names.ts';
import { labelOf } from '../output/option-names.ts';
import { keyWord } from '../vocabulary/vocabulary.ts';
import { appWords } from './app-words.ts';

/** A field writes its value into the address under `name`. */
export const selectHtml = (
  name: string,
  label: string | Html,
  choices: readonly { value: string; name: string }[],
  chosen: string,
  attributes: Html = nothing,
): Html =>
  html`<label class="field" for="f-${name}"><span>${label}</span><select id="f-${name}" data-option="${name}"${attributes}>${choices.map(
    ({ value, name }) =>
      html`<option value="${value}"${value === chosen ? trusted(' selected') : nothing}>${name}</option>`,
  )}</select></label>`;

const isDate = (name: string): boolean => /(^|\.)(on|from|to|signed)$/.test(name);

export const inputHtml = (
  name: string,
  label: string | Html,
  value: string,
  attributes: Html = nothing,
): Html =>
  html`<label class="field" for="f-${name}"><span>${label}</span><input id="f-${name}" name="${name}" type="${isDate(name) ? 'date' : 'text'}" data-option="${name}" value="${value}" autocomplete="off"${attributes}></label>`;

/** In the words of help. `value`: what it is now; empty where it was not given. */
export function optionHtml(
  record: CommandRecord,
  option: OptionName,
  name: string,
  value: string,
  lang: Language,
): Html {
  const { kind, words, says: usual }: OptionRecord = options[option];
  const { says } = partsOf((record.words?.[option] ?? usual)[lang]);
  const label = html`${labelOf(flagOf(option, 'en'), lang)} <small>${says}</small>`;
  if (kind === 'flag') {
    const checked = value === '' ? nothing : trusted(' checked');
    return html`<label class="field check" for="f-${name}"><input id="f-${name}" type="checkbox" data-option="${name}"${checked}><span>${label}</span></label>`;
  }
  const isChoice = words !== undefined && option !== 'payer' && option !== 'year';
  if (!isChoice) return inputHtml(name, label, value);
  const values = [...new Set(Object.values(words))];
  const french = (one: string): string => Object.keys(words).find((word) => words[word] === one) ?? one;
  const choices = values.map((one) => ({ value: one, name: lang === 'fr' ? french(one) : one }));
  return selectHtml(name, label, [{ value: '', name: '' }, ...choices], value);
}

/** A choice for each reading of the texts; `assumed`: as `--assume` takes them. */
export const readingsHtml = (assumed: readonly string[], fromFile: string, lang: Language): Html[] =>
  readingIds.map((id) => {
    const { decides } = openReadings[id];
    const choices = choicesOf(id).map((value) => ({
      value: `${id}=${readingValueWord(value, 'en')}`,
      name: readingValueMeaning(value)?.[lang] ?? String(value),
    }));
    const chosen = assumed.find((text) => text.startsWith(`${id}=`)) ?? '';
    const label = decides[lang].replace(/^./, (first) => first.toUpperCase());
    const all = [{ value: '', name: fromFile }, ...choices];
    return selectHtml(`assume-${id}`, label, all, chosen, trusted(' data-assume'));
  });

const askedColumns = {
  date: phrase('date', 'date'),
  amount: phrase('montant', 'amount'),
  credit: phrase('crédit', 'credit'),
  debit: phrase('débit', 'debit'),
  label: phrase('libellé', 'label'),
} as const satisfies Partial<Record<ColumnName, Phrase>>;

/** The columns that a check asks for, to be chosen among the heads of an export; `asked`: as `--columns` takes them. */
export function columnsHtml(heads: readonly string[], asked: string, lang: Language): Html {
  const choices = ['', ...heads].map((head) => ({ value: head, name: head }));
  const chosen = [...(readAskedColumns(asked)?.values() ?? [])];
  const fields = Object.entries(askedColumns).map(([column, words]) => {
    const head = chosen.find((one) => one.column === column)?.head ?? '';
    const name = words[lang];
    return selectHtml(`column-${name}`, name, choices, head, html` data-column="${name}"`);
  });
  return html`<p class="lead">${appWords[lang].columns}</p><div class="fields">${fields}</div>`;
}

/** The questions of the first file. */
export function questionsHtml(core: readonly Mission[], lang: Language): Html {
  const asked = (['name', 'population', 'signed'] as const).map((option) =>
    inputHtml(option, labelOf(`--${option}`, lang), '', trusted(' required')),
  );
  return html`${asked}<fieldset><legend>${labelOf('--missions', lang)}</legend>${missions.map(
    (mission) =>
      html`<label class="field check"><input type="checkbox" name="mission" value="${keyWord(mission, lang)}"${core.includes(mission) ? trusted(' checked') : nothing}><span>${envelopeNames[mission].long[lang]}</span></label>`,
  )}</fieldset>`;
}
