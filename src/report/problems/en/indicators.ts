import { envelopeName } from '../../../output/envelopes.ts';
import { formatAmount } from '../../../output/format.ts';
import type { ProblemWords } from '../problem-words.ts';
import { listed } from '../quoting.ts';
import { envelopePhrase, q } from './phrases.ts';

export const indicatorProblems = {
  'result-ambiguous': ({ keys }) => ({
    what: `This indicator gives its result in several ways: ${listed(keys.map(q), 'en', 'and')}.`,
    fix: 'Keep one of them.',
  }),
  'observed-alone': (_facts, words) => ({
    what: `The value ${q(words.key('observed'))} has no target and no steps to be compared with.`,
    fix: `Add ${q(`${words.key('target')}: …`)} or ${q(`${words.key('steps')}: […]`)}, or give ${q(`${words.key('attainmentRate')}: 45 %`)} directly.`,
  }),
  'indicators-and-rate': ({ mission }, words) => ({
    what: `The mission ${q(envelopeName(mission, 'en'))} has indicators and an attainment rate for the whole mission.`,
    fix: `Keep ${q(words.key('indicators'))} or ${q(words.key('attainmentRate'))}, not both.`,
  }),
  'weights-and-amounts': ({ mission }, words) => ({
    what: `In ${envelopePhrase(mission)}, some indicators have a weight and others an amount.`,
    fix: `Give all of them ${q(words.key('weight'))}, or all of them ${q(words.key('amount'))}.`,
  }),
  'weight-partial': ({ mission, key }) => ({
    what: `In ${envelopePhrase(mission)}, only some indicators have ${q(key)}.`,
    fix: `Add ${q(`${key}: …`)} to this indicator, or remove that key from all of them.`,
  }),
  'weights-all-zero': ({ mission }, words) => ({
    what: `In ${envelopePhrase(mission)}, all weights are zero.`,
    fix: `Give at least one indicator a ${q(words.key('weight'))} above 0.`,
  }),
  'indicator-duplicate': ({ name }) => ({
    what: `Two indicators of the mission are called ${q(name)}.`,
    fix: 'Give each its own name.',
  }),
  'indicator-amounts-above': ({ mission, sum, ceiling }, words) => ({
    what: `In ${envelopePhrase(mission)}, the indicators add up to ${formatAmount(sum, 'en')}, more than the variable part of ${formatAmount(ceiling, 'en')}.`,
    fix: `Correct the amounts of the indicators, or write the signed contract’s variable part under ${q(`${words.key('contract')}: ${words.key('amounts')}:`)}.`,
  }),
  'indicator-amounts-below': ({ mission, sum, ceiling }, words) => ({
    what: `In ${envelopePhrase(mission)}, the indicators add up to ${formatAmount(sum, 'en')} of a variable part of ${formatAmount(ceiling, 'en')}: the rest goes to no indicator and will not be paid.`,
    fix: `Add the missing indicators, or write the signed contract’s variable part under ${q(`${words.key('contract')}: ${words.key('amounts')}:`)}.`,
  }),
  'baseline-equals-target': (_facts, words) => ({
    what: 'The baseline and the target are equal: there is no way to measure.',
    fix: `Correct ${q(words.key('baseline'))} or ${q(words.key('target'))}, or write ${q(`${words.key('mode')}: ${words.language === 'fr' ? 'seuil' : 'threshold'}`)} without a baseline.`,
  }),
  'target-zero': (_facts, words) => ({
    what: 'A target of zero cannot be measured without a baseline.',
    fix: `Add ${q(`${words.key('baseline')}: …`)}, or write ${q(`${words.key('mode')}: ${words.language === 'fr' ? 'seuil' : 'threshold'}`)}.`,
  }),
  'target-needs-baseline': (_facts, words) => ({
    what: 'For a target to come down to, the share of the way covered needs a baseline.',
    fix: `Add ${q(`${words.key('baseline')}: …`)}, or write ${q(`${words.key('mode')}: ${words.language === 'fr' ? 'seuil' : 'threshold'}`)}.`,
  }),
  'direction-against-baseline': ({ stated, right }, words) => ({
    what: `The direction ${q(stated)} contradicts the baseline and the target.`,
    fix: `Write ${q(`${words.key('direction')}: ${right}`)} or remove that key, or correct the two values.`,
  }),
  'measures-mixed': ({ keys }) => ({
    what: `This indicator mixes rates and numbers in ${listed(keys.map(q), 'en', 'and')}.`,
    fix: 'Write all of them with %, or all without.',
  }),
  'steps-empty': (_facts, words) => ({
    what: 'The list of steps is empty.',
    fix: `Add a step such as ${q(`{ ${words.key('threshold')}: 25 %, ${words.key('amount')}: 1 000 € }`)}.`,
  }),
  'steps-out-of-order': () => ({
    what: 'The steps are not in order from the one that pays least to the one that pays most.',
    fix: 'Put them in that order, with thresholds that all go the same way.',
  }),
  'steps-mixed': (_facts, words) => ({
    what: 'Some steps pay an amount and others a rate.',
    fix: `Give all of them ${q(words.key('amount'))}, or all of them ${q(words.key('rate'))}.`,
  }),
  'step-above-amount': ({ step, amount }, words) => ({
    what: `This step of ${formatAmount(step, 'en')} exceeds the indicator’s ${formatAmount(amount, 'en')}.`,
    fix: `Correct the step, or raise the indicator’s ${q(words.key('amount'))} to ${formatAmount(step, 'en')}.`,
  }),
  'step-direction-assumed': (_facts, words) => ({
    what: 'With a single step, nothing says whether to rise or to fall to the threshold; rising is assumed.',
    fix: `Add ${q(`${words.key('direction')}: ${words.language === 'fr' ? 'hausse' : 'up'}`)} or ${q(`${words.key('direction')}: ${words.language === 'fr' ? 'baisse' : 'down'}`)}.`,
  }),
  'key-without-purpose': ({ key, needs }) => ({
    what: `The key ${q(key)} has no effect without ${listed(needs.map(q), 'en', 'or')}.`,
    fix: `Add ${listed(
      needs.map((need) => q(`${need}: …`)),
      'en',
      'or',
    )}, or remove ${q(key)}.`,
  }),
} satisfies Partial<ProblemWords>;
