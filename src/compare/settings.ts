/** What two results, or two summaries, were made from and with: one table of what differs. */
import { type Phrase, phrase } from '../law/language.ts';
import { choicesOf, openReadings, readingIds, readingValueWord } from '../law/reading.ts';
import { type Table, table } from '../output/document.ts';
import { both } from '../output/phrase.ts';
import { none, text, type Value } from '../output/value.ts';
import { wordOf } from './figure-label.ts';
import type { FigureDifference } from './figures.ts';

export type Setting = FigureDifference;

/** People are shown its first twelve digits. */
const digest = /^([\da-f]{12})[\da-f]{52}$/;

const readingOf = ({ path }: Setting) => readingIds.find((id) => id === path.at(-1));

/** `policy.readings.prorata`, `set.1`, `scale.2.id`: the reading, what else was asked, the scale of a year. */
function settingName(setting: Setting): Phrase {
  const reading = readingOf(setting);
  const [of = '', key = of, inside = ''] = setting.path;
  if (of === 'scale')
    return both((lang) =>
      [wordOf(of, lang), `${wordOf('year', lang)} ${key}`, wordOf(inside, lang)].filter(Boolean).join(', '),
    );
  return both((lang) =>
    reading === undefined ? wordOf(of === 'set' ? of : key, lang) : openReadings[reading][lang],
  );
}

function settingValue(setting: Setting, value: Setting['before']): Value {
  const { path } = setting;
  if (value === undefined || value === null) {
    const isOfContracts = path[0] === 'policy' && path[1] !== 'payer';
    return isOfContracts ? text(phrase('selon chaque contrat', 'as each contract')) : none;
  }
  const reading = readingOf(setting);
  const choice = reading && choicesOf(reading).find((each) => each === value);
  const written = String(value).replace(digest, '$1');
  return text(choice === undefined ? written : both((lang) => readingValueWord(choice, lang)));
}

/** `before` and `after`: what people call the two. */
export const settingsTable = (settings: readonly Setting[], before: Phrase, after: Phrase): Table =>
  table<Setting>({
    rows: settings,
    columns: [
      { head: phrase('Réglage', 'Setting'), of: (setting) => text(settingName(setting)) },
      { head: before, align: 'left', most: 30, of: (setting) => settingValue(setting, setting.before) },
      { head: after, align: 'left', most: 30, of: (setting) => settingValue(setting, setting.after) },
    ],
  });
