/** Under `expected: lines`, the names that every contract may have: for editors to offer; a file may name others. */
import type { JsonSchema } from '../../base/json-schema.ts';
import { type SegmentWord, segmentWords } from '../../domain/addresses/segment.ts';
import type { Language } from '../../domain/contract.ts';
import { missions } from '../../domain/mission.ts';
import { paymentLines, paymentLineWord } from '../../domain/vocabulary.ts';

const says = {
  fr: {
    ceiling: 'Le plafond, en euros.',
    pending: 'Ce que les résultats pas encore connus peuvent ajouter, en euros.',
    payment: 'Ce versement de l’échéancier, en euros.',
  },
  en: {
    ceiling: 'The ceiling, in euros.',
    pending: 'What results that are not known yet may add, in euros.',
    payment: 'This payment of the schedule, in euros.',
  },
} as const;

/** Each name with its text and the schema of an amount. */
export function knownLines(amount: JsonSchema, language: Language): Readonly<Record<string, JsonSchema>> {
  const name = (...words: readonly SegmentWord[]): string =>
    words.map((word) => segmentWords[word][language]).join('.');
  const { ceiling, pending, payment } = says[language];
  const told = (names: readonly string[], description: string) =>
    names.map((line) => [line, { description, ...amount, examples: ['70 000 €'] }] as const);
  const ceilings = [
    name('operations', 'ceiling'),
    ...missions.flatMap((mission) => [
      name(mission, 'ceiling'),
      name(mission, 'fixed', 'ceiling'),
      name(mission, 'variable', 'ceiling'),
    ]),
  ];
  const payments = paymentLines.map((line) => `${name('schedule')}.${paymentLineWord(line, language)}`);
  return Object.fromEntries([
    ...told(ceilings, ceiling),
    ...told(
      missions.map((mission) => name(mission, 'variable', 'pending')),
      pending,
    ),
    ...told(payments, payment),
  ]);
}
