/**
 * How words name the options of the commands: as they are typed, or by the labels of fields where a page shows them. What
 * is saved from the page speaks as the command does.
 */
import { type Language, type Phrase, phrase } from '../law/language.ts';

interface OptionName {
  /** Where French has another name. */
  readonly french?: string;
  /** The label of its field; what has none is not named on the page. */
  readonly label?: Phrase;
}

const option = (french: string | undefined, label?: Phrase): OptionName => ({
  ...(french === undefined ? {} : { french }),
  ...(label === undefined ? {} : { label }),
});

/** Options whose values may be wrong, or that advice names. */
const optionNames = {
  '--assume': option('--hypothese', phrase('Hypothèses', 'Assumptions')),
  '--attainment': option('--taux', phrase('Taux d’atteinte supposé', 'Assumed attainment rate')),
  '--basis': option('--base', phrase('Base', 'Basis')),
  '--by': option('--par', phrase('Regrouper par', 'Group by')),
  '--columns': option('--colonnes', phrase('Colonnes', 'Columns')),
  '--from': option('--du', phrase('Du', 'From')),
  '--levers': option('--leviers'),
  '--missions': option(undefined, phrase('Missions du contrat', 'Missions of the contract')),
  '--name': option('--nom', phrase('Nom de la CPTS', 'Name of the CPTS')),
  '--on': option('--au', phrase('Jour du contrôle', 'Day of the check')),
  '--payer': option('--payeur', phrase('Nom de la caisse', 'Name of the fund')),
  '--population': option(undefined, phrase('Habitants couverts', 'Inhabitants covered')),
  '--scale': option('--bareme'),
  '--scenario': option(undefined, phrase('Scénario', 'Scenario')),
  '--set': option('--remplacer', phrase('réglage «\u00a0Et si…\u00a0»', 'setting “What if…”')),
  '--show-apart': option('--mis-a-part'),
  '--side': option('--cote', phrase('Origine du relevé', 'Origin of the export')),
  '--signed': option('--signature', phrase('Jour de la signature', 'Day of the signature')),
  '--target': option('--cible', phrase('Cible', 'Target')),
  '--through': option('--jusqu-a', phrase('Projeter jusqu’à l’exercice', 'Project up to year')),
  '--to': option('--au', phrase('Au', 'To')),
  '--tolerance': option(undefined, phrase('Écart accepté', 'Accepted difference')),
  '--whole-euros': option('--euros-entiers', phrase('Euros entiers', 'Whole euros')),
  '--year': option('--exercice', phrase('Année civile', 'Calendar year')),
} as const satisfies Readonly<Record<string, OptionName>>;

const nameOf = (flag: string): OptionName | undefined =>
  Object.entries(optionNames).find(([name]) => name === flag)?.[1];

/** The French name of an option, which help shows and advice repeats. */
export const french = (flag: keyof typeof optionNames): string => optionNames[flag].french ?? flag;

/** The label of an option’s field. */
export const labelOf = (flag: string, lang: Language): string => nameOf(flag)?.label?.[lang] ?? flag;

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
    if (!isOnPage) return `${(lang === 'fr' && nameOf(flag)?.french) || flag}${space}`;
    const label = nameOf(flag)?.label?.[lang];
    const colon = lang === 'fr' ? '\u00a0: ' : ': ';
    return label === undefined ? all : `${label}${space === '' ? '' : colon}`;
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
