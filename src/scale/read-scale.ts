/** Text to a scale of one's own, as strictly as a contract: every stage in order, all problems in one run. */
import { scaleFile, type WrittenScale } from '../contract/file/scale-file.ts';
import { type Content, inReadingOrder, readFile } from '../contract/read-file.ts';
import type { Language } from '../law/language.ts';
import { missions, sizeTiers } from '../law/mission.ts';
import { amountsBy, cellOf, contentOf, type Scale, type ScaleAmounts, type ScaleCell } from '../law/scale.ts';
import { isRefused, type Problem, problem, unknownAmong } from '../problems/problem.ts';
import { cellProblems, headProblems, writtenRow } from './complete-rows.ts';

interface ReadScale {
  /** Absent when the file is refused. */
  readonly scale?: Scale;
  readonly language: Language;
  readonly problems: readonly Problem[];
}

/** Reads a scale file; `known` are the scales it may be based on. Never throws. */
export function readScale(content: Content, name: string, known: readonly Scale[]): ReadScale {
  const { written, language = 'fr', ...read } = readFile(content, name, 'scale', scaleFile);
  if (written === undefined) return { language, problems: inReadingOrder(read.problems) };
  const base = baseOf(written, known);
  const hasKnownBase = written.base === undefined || base.scale !== undefined;
  const found = [
    ...read.problems,
    ...base.problems,
    ...headProblems(written, language),
    ...(hasKnownBase ? cellProblems(written, base.scale, language) : []),
  ];
  const scale = isRefused(found) ? undefined : assembleScale(written, base.scale, name);
  if (scale === undefined) return { language, problems: inReadingOrder(found) };
  return { scale, language, problems: inReadingOrder([...found, ...nameTaken(written, scale, known)]) };
}

/** Warns when a scale has the name of another one and says something else. */
function nameTaken({ id }: WrittenScale, scale: Scale, known: readonly Scale[]): Problem[] {
  const namesake = known.find((candidate) => candidate.id === scale.id);
  if (id === undefined || namesake === undefined || contentOf(namesake) === contentOf(scale)) return [];
  return [problem('scale-name-taken', id.at, { id: id.value })];
}

/** The scale a file describes: its own cells, and those of its base that it does not change. */
function assembleScale(written: WrittenScale, base: Scale | undefined, file: string): Scale | undefined {
  const inForceFrom = written.inForceFrom?.value ?? base?.inForceFrom;
  const inForceStatus = written.inForceStatus?.value ?? base?.inForceStatus;
  // What is changed was not checked when the base was.
  const verifiedOn = written.verifiedOn?.value;
  const core = written.coreMissions?.map(({ value }) => value) ?? base?.coreMissions;
  const { id, title } = written;
  if (id === undefined || title === undefined || core === undefined) return undefined;
  if (inForceFrom === undefined || inForceStatus === undefined) return undefined;
  return {
    id: id.value,
    title: title.value,
    inForceFrom,
    inForceStatus,
    ...(verifiedOn === undefined ? {} : { verifiedOn }),
    coreMissions: missions.filter((mission) => core.includes(mission)),
    amounts: amountsFrom(id.value, written, base),
    file,
  };
}

const amountsFrom = (scale: string, written: WrittenScale, base: Scale | undefined): ScaleAmounts =>
  amountsBy((line, part) =>
    sizeTiers.flatMap((tier): ScaleCell[] => {
      const own = writtenRow(written, line, part)?.find(({ sizeTier }) => sizeTier.value === tier);
      if (own !== undefined) {
        const { amount, status, source } = own;
        const read = { amount: amount.value, status: status.value, source: source.value };
        return [{ scale, line, part, sizeTier: tier, ...read }];
      }
      const kept = base && cellOf(base, line, part, tier);
      if (kept === undefined) return [];
      const verifiedOn = kept.verifiedOn ?? base?.verifiedOn;
      return [{ ...kept, scale, ...(verifiedOn === undefined ? {} : { verifiedOn }) }];
    }),
  );

/** The scale that a file only changes; none where the file names none, or one that does not exist. */
function baseOf(
  { base }: WrittenScale,
  known: readonly Scale[],
): { readonly scale?: Scale; readonly problems: readonly Problem[] } {
  if (base === undefined) return { problems: [] };
  const scale = known.find((candidate) => candidate.id === base.value);
  if (scale !== undefined) return { scale, problems: [] };
  const ids = known.map((candidate) => candidate.id);
  return { problems: [unknownAmong('scale', base.value, base.at, ids)] };
}
