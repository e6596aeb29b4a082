import { envelopeName } from '../../../output/envelopes.ts';
import type { ProblemWords } from '../problem-words.ts';
import { oneOf, q } from './phrases.ts';

export const settingProblems = {
  'set-malformed': ({ suggestion }, words) => ({
    what: 'The option --set wants a path into the file, an equals sign, then a value.',
    fix:
      suggestion !== undefined
        ? `Separate with points, without brackets: ${q(suggestion)}.`
        : `Write for example ${q(`${words.key('years')}.2.missions.prevention.${words.key('attainmentRate')}=80%`)}.`,
  }),
  'set-step-unknown': ({ step, inside, known, suggestion }) => ({
    what: `There is no ${q(step)} in ${inside === '' ? 'the file' : q(inside)}.`,
    fix:
      suggestion !== undefined
        ? `Did you mean ${q(suggestion)}?`
        : known.length === 0
          ? 'Give a number from 1.'
          : `Write ${oneOf(known)}.`,
  }),
  'set-into-value': ({ key, step }) => ({
    what: `The key ${q(key)} holds a single value: the path cannot go on with ${q(step)}.`,
    fix: `End the path at ${q(key)}.`,
  }),
  'target-unknown': ({ text, allowed, suggestion }) => ({
    what: `There is no amount called ${q(text)}.`,
    fix:
      suggestion === undefined
        ? `Write an amount alone for the total, or one of these names: ${oneOf(allowed)}. For instance ${q('care_access.variable=20000')}.`
        : `Did you mean ${q(suggestion)}?`,
  }),
  'scenario-mission-undeclared': ({ mission }, words) => ({
    what: `The scenario gives a rate to the mission ${q(envelopeName(mission, 'en'))}, which the contract does not declare.`,
    fix: `Declare it under ${q(words.key('missions'))}, or take it out of the scenario.`,
  }),
  'scenario-crisis': (_facts, words) => ({
    what: 'The crisis mission has no attainment rate: a scenario cannot give it one.',
    fix: `Take it out of the scenario. To simulate a crisis, add ${q(`--set ${words.key('years')}.1.missions.${words.key('health_crisis')}.${words.key('mobilised')}=100%`)} to the command.`,
  }),
} satisfies Partial<ProblemWords>;
