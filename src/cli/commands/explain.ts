import {
  type AddressesOfYear,
  addressesData,
  addressesDocument,
  addressesJson,
} from '../../explain/address-list.ts';
import { addressesOf } from '../../explain/addresses.ts';
import {
  type ExplainOptions,
  explanationsJson,
  markdownExplanation,
  renderExplanation,
} from '../../explain/explain.ts';
import { jsonText } from '../../output/json-fields.ts';
import { phrase, sayIn } from '../../output/phrase.ts';
import { scheduleOf } from '../../schedule/schedule.ts';
import { askedAmounts } from '../asked-amounts.ts';
import type { Run } from '../commands.ts';
import { type Context, hasColor, Misuse, widthOf } from '../context.ts';
import { chosenDocumentFormat, deliverPrinted } from '../documents.ts';
import { documentFormats, type Formats, formatAmong } from '../formats.ts';
import { type Calculated, computeOne } from '../one-file.ts';
import type { RawOptions } from '../options.ts';
import { deliver, keepInputs } from '../output.ts';
import type { ExitCode } from '../system.ts';
import { chosenYears } from '../years.ts';

interface RawExplain extends RawOptions {
  readonly depth?: string;
  readonly list?: boolean;
}

const formats: Formats<'text' | 'json' | 'markdown'> = {
  known: ['text', 'json', 'markdown'],
  usual: 'text',
  ofEnding: { '.txt': 'text', '.json': 'json', '.md': 'markdown' },
};

function depthOf(raw: RawExplain, { lang }: Context): number | undefined {
  if (raw.depth === undefined || /^\d{1,2}$/.test(raw.depth))
    return raw.depth === undefined ? undefined : Number(raw.depth);
  throw new Misuse(
    sayIn(lang)(
      `«\u00a0${raw.depth}\u00a0» n’est pas une profondeur\u00a0: écrivez un nombre, de 0 à 99.`,
      `"${raw.depth}" is no depth: write a number from 0 to 99.`,
    ),
  );
}

const asText = (json: unknown): string => `${jsonText(json, 2)}\n`;

/** The years to explain, each with its amounts that have an address. */
function addressed({ result, options }: Calculated, raw: RawExplain, _context: Context): AddressesOfYear[] {
  const { payments } = scheduleOf(result, options);
  return chosenYears(result, raw.year, false).map((year) => ({
    year,
    all: addressesOf(
      year,
      payments.filter((payment) => payment.year === undefined || payment.year === year.year),
    ),
  }));
}

async function listAmounts(path: string, raw: RawExplain, context: Context): Promise<ExitCode> {
  // What `explain` calls a text is a table here.
  const format = chosenDocumentFormat(raw.format === 'text' ? { ...raw, format: 'table' } : raw, context);
  await keepInputs([path], raw, context);
  const one = await computeOne(path, raw, context);
  if (one.kind === 'ended') return one.code;
  const { contract } = one.result;
  const lists = addressed(one, raw, context);
  const printed = {
    document: addressesDocument(lists, contract),
    name: contract.cpts.name.value,
    data: addressesData(lists, contract),
    json: () => asText(addressesJson(lists, { file: path, sha256: one.file.sha256 })),
    workbook: context.lang === 'fr' ? 'Montants' : 'Amounts',
  };
  return deliverPrinted(printed, format, raw, context);
}

/** The story of an amount is no table: a spreadsheet is refused with the endings there are. */
function refuseTable({ format, output = '' }: RawExplain): void {
  const ending = /\.[^./\\]+$/.exec(output)?.[0].toLowerCase() ?? '';
  if (format !== undefined || Object.hasOwn(formats.ofEnding, ending)) return;
  if (!Object.hasOwn(documentFormats.ofEnding, ending)) return;
  throw new Misuse(
    phrase(
      `expliquer n’écrit pas de ${ending}\u00a0: terminez le nom par .txt, .md ou .json. La liste de tous les montants, elle, s’écrit ainsi\u00a0: ajoutez --liste.`,
      `explain writes no ${ending}: end the name with .txt, .md or .json. The list of all amounts can be written so: add --list.`,
    ),
  );
}

async function explain(path: string, line: string, raw: RawExplain, context: Context): Promise<ExitCode> {
  const { system, lang } = context;
  refuseTable(raw);
  const format = formatAmong(formats, raw);
  await keepInputs([path], raw, context);
  const depth = depthOf(raw, context);
  const one = await computeOne(path, raw, context);
  if (one.kind === 'ended') return one.code;
  const { contract } = one.result;
  const color = hasColor(raw.output === undefined ? raw.color : (raw.color ?? false), system.out, system.env);
  const meta = { file: path, sha256: one.file.sha256 };
  const options: ExplainOptions = { lang, color, width: widthOf(system.out, system.env), depth };
  const asked = askedAmounts(addressed(one, raw, context), line, contract.language, context);
  if (format === 'json') {
    return deliver(asText(explanationsJson(asked, contract, meta, options)), raw, context);
  }
  const render = format === 'text' ? renderExplanation : markdownExplanation;
  return deliver(asked.map((each) => render(each, contract, options)).join('\n'), raw, context);
}

/** `aci explain FILE [LINE]` (expliquer): where an amount comes from, down to the scale and the file. */
export const run: Run = ([path = '', line = 'total'], raw, context) =>
  raw.list === true ? listAmounts(path, raw, context) : explain(path, line, raw, context);
