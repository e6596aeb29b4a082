/** Steps go one way and pay more and more: which way, and what is reported of those that do not. */
import { describe, expect, it } from 'vitest';
import { cents } from '../../../src/amounts/money.ts';
import type { Place } from '../../../src/amounts/source.ts';
import { eachCase } from '../../support/each-case.ts';
import { indicator } from './indicator.ts';

/** Steps as `25: 1000 €`, `26: 50 %`. */
const listed = (steps: readonly string[]): string =>
  `[${steps
    .map((step) => step.split(': '))
    .map(([seuil, pays = '']) => `{ seuil: ${seuil}, ${pays.endsWith('%') ? 'taux' : 'montant'}: ${pays} }`)
    .join(', ')}]`;
/** A step is reported at its first key: the number of the step that stands there. */
const numberAt = ({ source, start }: Place): number => source.text.slice(0, start).split('{ seuil').length;

describe('steps go upwards or downwards as their thresholds do', () => {
  eachCase([
    [['25: 1000 €', '26: 2000 €'], 'up'],
    [['25: 50 %', '26: 100 %'], 'up'],
    [['219: 3000 €', '100: 6000 €', '50: 9000 €'], 'down'],
  ])('in each case', ([steps, direction]) => {
    const { outcome, reported } = indicator(`paliers: ${listed(steps)}`);
    expect(reported).toEqual([]);
    expect(outcome).toMatchObject({ kind: 'steps', direction });
  });

  it('keep what was observed, their thresholds and what they pay', () => {
    const { outcome } = indicator(`realise: 26, paliers: ${listed(['25: 50 %', '26: 100 %'])}`);
    expect(outcome).toMatchObject({
      observed: { value: { unit: 'number', value: { num: 26, den: 1 } } },
      steps: [
        {
          threshold: { value: { value: { num: 25 } } },
          pays: { kind: 'rate', rate: { value: { num: 1, den: 2 } } },
        },
        {
          threshold: { value: { value: { num: 26 } } },
          pays: { kind: 'rate', rate: { value: { num: 1, den: 1 } } },
        },
      ],
    });
  });

  it('a single one as stated, else upwards, which is reported', () => {
    const one = listed(['25: 1000 €']);
    const [stated, assumed] = [indicator(`sens: baisse, paliers: ${one}`), indicator(`paliers: ${one}`)];
    expect([stated.outcome, stated.reported]).toMatchObject([{ direction: 'down' }, []]);
    expect(assumed.outcome).toMatchObject({ direction: 'up' });
    expect(assumed.reported).toEqual([['step-direction-assumed', 'seuil', undefined, {}]]);
  });

  it('against what is stated, it is reported at what is stated', () => {
    const { reported } = indicator(`sens: baisse, paliers: ${listed(['25: 1000 €', '26: 2000 €'])}`);
    expect(reported).toEqual([['steps-out-of-order', 'baisse', '25', {}]]);
  });

  it('listed from the best to the least, they are reported once', () => {
    const { problems } = indicator(`sens: baisse, paliers: ${listed(['100: 2000 €', '219: 1000 €'])}`);
    expect(problems.map(({ code }) => code)).toEqual(['steps-out-of-order']);
  });
});

describe('steps are reported at the first that does not fit, beside the one before', () => {
  eachCase([
    ['the same threshold twice', ['25: 1000 €', '25: 2000 €'], 'steps-out-of-order', 2],
    ['as much for more', ['25: 1000 €', '26: 1000 €'], 'steps-out-of-order', 2],
    ['less for more', ['25: 2000 €', '26: 1000 €'], 'steps-out-of-order', 2],
    ['the same rate for more', ['25: 50 %', '26: 50 %'], 'steps-out-of-order', 2],
    ['a lower rate for more', ['25: 50 %', '26: 40 %'], 'steps-out-of-order', 2],
    ['back down', ['25: 1000 €', '27: 2000 €', '26: 3000 €'], 'steps-out-of-order', 3],
    ['back up', ['219: 1000 €', '100: 2000 €', '150: 3000 €'], 'steps-out-of-order', 3],
    ['down and no further', ['219: 1000 €', '100: 2000 €', '100: 3000 €'], 'steps-out-of-order', 3],
    ['an amount, then a rate', ['25: 1000 €', '26: 50 %'], 'keys-mixed', 2],
    ['a rate, then an amount', ['25: 50 %', '26: 1000 €'], 'keys-mixed', 2],
  ])('in each case', ([_name, steps, code, number]) => {
    const { problems } = indicator(`paliers: ${listed(steps)}`);
    const said = problems.map(({ code: reported, place, related }) => [
      reported,
      numberAt(place),
      related === undefined ? undefined : numberAt(related),
    ]);
    expect(said).toEqual([[code, number, number - 1]]);
  });
});

describe('steps that pay nothing, or twice, are refused', () => {
  eachCase([
    ['paliers: []', ['steps-empty', 'paliers', undefined, {}]],
    ['paliers: [{ seuil: 25 }]', ['key-missing', 'seuil', undefined, { key: 'montant', inside: 'paliers' }]],
    [
      'paliers: [{ seuil: 25, montant: 1 000 €, taux: 50 % }]',
      ['result-ambiguous', '50 %', '1 000 €', { of: 'step', keys: ['montant', 'taux'] }],
    ],
  ])('in each case', ([keys, expected]) => {
    const { reported } = indicator(keys);
    expect(reported).toEqual([expected]);
  });

  it('in the words of an English file', () => {
    const { reported } = indicator('steps: [{ threshold: 25 }]', 'en');
    expect(reported).toEqual([['key-missing', 'threshold', undefined, { key: 'amount', inside: 'steps' }]]);
  });
});

describe('no step pays more than the amount of its indicator', () => {
  const above = (steps: readonly string[]) =>
    indicator(`montant: 3500 €, sens: hausse, paliers: ${listed(steps)}`).reported;
  it('to the cent', () => {
    expect(above(['25: 1000 €', '27: 3500 €'])).toEqual([]);
    expect(above(['25: 1000 €', '27: 3500.01 €'])).toEqual([
      ['step-above-amount', '3500.01 €', '3500 €', { step: cents(350_001), amount: cents(350_000) }],
    ]);
  });
  it('nor a share of it', () => {
    expect(above(['25: 50 %', '27: 100 %'])).toEqual([]);
  });
});
