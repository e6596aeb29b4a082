/**
 * How words name the options of the commands: as they are typed, or by the labels of fields where a page shows them. What
 * is saved from the page speaks as the command does.
 */
import { type Language, type Phrase, phrase } from '../law/language.ts';

/** The French name, where it is another one, and the label of the field; what has none is not named on the page. */
type OptionName = readonly [french: string | undefined, label?: Phrase];

/** Options whose values may be wrong, or that advice names. */
const optionNames = {
  '--assume': ['--hypothese', phrase('Hypothèses', 'Assumptions')],
  '--attainment': ['--taux', phrase('Taux d’atteinte supposé', 'Assumed attainment rate')],
  '--basis': ['--base', phrase('Base', 'Basis')],
  '--by': ['--par', phrase('Regrouper par', 'Group by')],
  '--columns': ['--colonnes', phrase('Colonnes', 'Columns')],
  '--from': ['--du', phrase('Du', 'From')],
  '--levers': ['--leviers'],
  '--missions': [undefined, phrase('Missions du contrat', 'Missions of the contract')],
  '--name': ['--nom', phrase('Nom de la CPTS', 'Name of the CPTS')],
  '--on': ['--au', phrase('Jour du contrôle', 'Day of the check')],
  '--payer': ['--payeur', phrase('Nom de la caisse', 'Name of the fund')],
  '--population': [undefined, phrase('Habitants couverts', 'Inhabitants covered')],
  '--scale': ['--bareme'],
  '--scenario': [undefined, phrase('Scénario', 'Scenario')],
  '--set': ['--remplacer', phrase('réglage «\u00a0Et si…\u00a0»', 'setting “What if…”')],
  '--show-apart': ['--mis-a-part'],
  '--side': ['--cote', phrase('Origine du relevé', 'Origin of the export')],
  '--signed': ['--signature', phrase('Jour de la signature', 'Day of the signature')],
  '--target': ['--cible', phrase('Cible', 'Target')],
  '--through': ['--jusqu-a', phrase('Projeter jusqu’à l’exercice', 'Project up to year')],
  '--to': ['--au', phrase('Au', 'To')],
  '--tolerance': [undefined, phrase('Écart accepté', 'Accepted difference')],
  '--whole-euros': ['--euros-entiers', phrase('Euros entiers', 'Whole euros')],
  '--year': ['--exercice', phrase('Année civile', 'Calendar year')],
} as const satisfies Readonly<Record<string, OptionName>>;

const nameOf = (flag: string): OptionName =>
  Object.entries<OptionName>(optionNames).find(([name]) => name === flag)?.[1] ?? [undefined];

/** The French name of an option, which help shows and advice repeats. */
export const french = (flag: keyof typeof optionNames): string => nameOf(flag)[0] ?? flag;

/** The label of an option’s field. */
export const labelOf = (flag: string, lang: Language): string => nameOf(flag)[1]?.[lang] ?? flag;

let isOnPage = false;

/** What is said meanwhile, at once, is read on a page whose options are fields. */
export function onPage<T>(say: () => T): T {
  isOnPage = true;
  try {
    return say();
  } finally {
    isOnPage = false;
  }
}

/** Where advice may name a command to type. */
export const hasCommands = (): boolean => !isOnPage;

/** A text that begins with an option, the option under the name that its reader knows: `--hypothese prorata`. */
export const withOwnOption = (text: string, lang: Language): string =>
  text.replace(/^(--[a-z-]+)(\s+)?/, (all, flag: string, space = '') => {
    const [french, label] = nameOf(flag);
    if (!isOnPage) return `${(lang === 'fr' && french) || flag}${space}`;
    const colon = lang === 'fr' ? '\u00a0: ' : ': ';
    return label === undefined ? all : `${label[lang]}${space === '' ? '' : colon}`;
  });

type Named = (flag: keyof typeof optionNames, value?: string) => string;

/** A phrase that names options: made as it is read, since only then it is known by whom. */
export function withOptions(make: (named: Named) => readonly [fr: string, en: string]): Phrase {
  const said = (lang: Language): string => {
    const quoted = (text: string): string => (lang === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`);
    const [fr, en] = make((flag, value) => {
      const own = withOwnOption(value === undefined ? flag : `${flag} ${value}`, lang);
      return isOnPage ? quoted(own) : own;
    });
    return lang === 'fr' ? fr : en;
  };
  return {
    get fr() {
      return said('fr');
    },
    get en() {
      return said('en');
    },
  };
}
