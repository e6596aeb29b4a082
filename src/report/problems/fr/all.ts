import type { ProblemWords } from '../problem-words.ts';
import { allowanceProblems } from './allowances.ts';
import { contractProblems } from './contract.ts';
import { cptsProblems } from './cpts.ts';
import { crisisProblems } from './crisis.ts';
import { expectedProblems } from './expected.ts';
import { fileProblems } from './file.ts';
import { fungibilityProblems } from './fungibility.ts';
import { indicatorProblems } from './indicators.ts';
import { keyProblems } from './keys.ts';
import { missionProblems } from './missions.ts';
import { paymentProblems } from './payments.ts';
import { readingProblems } from './readings.ts';
import { resultProblems } from './result.ts';
import { scaleProblems } from './scale.ts';
import { scheduleProblems } from './schedule.ts';
import { settingProblems } from './settings.ts';
import { valueProblems } from './values.ts';
import { yamlProblems } from './yaml.ts';
import { yearProblems } from './years.ts';

export const frenchProblems: ProblemWords = {
  ...fileProblems,
  ...yamlProblems,
  ...keyProblems,
  ...valueProblems,
  ...cptsProblems,
  ...contractProblems,
  ...missionProblems,
  ...yearProblems,
  ...indicatorProblems,
  ...crisisProblems,
  ...expectedProblems,
  ...fungibilityProblems,
  ...paymentProblems,
  ...allowanceProblems,
  ...readingProblems,
  ...scheduleProblems,
  ...scaleProblems,
  ...resultProblems,
  ...settingProblems,
};
