import { harmless } from '../../output/harmless.ts';
import type { Lever } from '../../rules/simulation/lever.ts';
import { nameOf, type Page } from '../result/page.ts';

/** An indicator by its own name, a mission without indicators by the mission's. */
export const resultName = (
  { mission, indicator }: Pick<Lever, 'mission' | 'indicator'>,
  page: Page,
): string => (indicator === undefined ? nameOf(mission, page) : harmless(indicator));
