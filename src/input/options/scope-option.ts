/** `--of prevention`, `--of prevention.indicateurs.2`, `--of "Annuaire diffusé"`, `--of "prevention.Annuaire diffusé"`: what a range moves. */
import { nearest } from '../../base/suggestion.ts';
import type { Contract } from '../../domain/contract.ts';
import { missions } from '../../domain/mission.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { keyWord, keyWords } from '../../domain/vocabulary.ts';
import type { RangeScope } from '../../rules/simulation/range.ts';

export interface ScopeOption {
  readonly scope?: RangeScope;
  readonly problems: readonly Problem[];
}

interface Named {
  readonly names: readonly string[];
  readonly scope: RangeScope;
}

/** The missions of the contract that have results, then the indicators that the year describes. */
function scopesOf(contract: Contract, year: number): readonly Named[] {
  const described = contract.years.find((candidate) => candidate.year.value === year);
  const declared = missions.filter(
    (mission) => mission !== 'health_crisis' && contract.missions[mission] !== undefined,
  );
  const wholes = declared.map((mission): Named => {
    const { fr, en } = keyWords[mission];
    return {
      names: [keyWord(mission, contract.language), fr, en],
      scope: { kind: 'mission', mission },
    };
  });
  const indicators = declared.flatMap((mission) =>
    (described?.missions[mission]?.indicators ?? []).map(({ name: { value: indicator } }, index): Named => {
      const { fr, en } = keyWords[mission];
      const place = index + 1;
      return {
        names: [
          indicator,
          ...[indicator, place].map((last) => `${fr}.${keyWords.indicators.fr}.${last}`),
          ...[indicator, place].map((last) => `${en}.${keyWords.indicators.en}.${last}`),
          `${fr}.${indicator}`,
          `${en}.${indicator}`,
        ],
        scope: { kind: 'indicator', mission, indicator },
      };
    }),
  );
  return [...wholes, ...indicators];
}

export function readScopeOption(text: string, contract: Contract, year: number): ScopeOption {
  const known = scopesOf(contract, year);
  const wanted = text.trim().toLowerCase();
  const found = known.filter(({ names }) => names.some((name) => name.toLowerCase() === wanted));
  const [scope] = found;
  // A name that two missions use is named with its mission.
  if (scope !== undefined && found.length === 1) return { scope: scope.scope, problems: [] };
  const allowed =
    found.length > 1
      ? found.flatMap(({ names }) => names.slice(1, 2))
      : known.flatMap(({ names }) => names.slice(0, 1));
  const suggestion = found.length > 1 ? undefined : nearest(text, allowed);
  const hint = suggestion === undefined ? {} : { suggestion };
  const place = { source: { name: '--of', text }, start: 0, end: text.length };
  return { problems: [problem('scope-unknown', place, { text, allowed, ...hint })] };
}
