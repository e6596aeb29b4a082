/** Where each key of the format belongs, for one that stands elsewhere. */
import { missions } from '../../law/mission.ts';
import { type anyMission, type Home, homes, type KeyRecord } from '../../vocabulary/record.ts';
import { type KeyName, keyWords } from '../../vocabulary/vocabulary.ts';

const records: ReadonlyMap<string, KeyRecord> = new Map(Object.entries<KeyRecord>(keyWords));

/** The sections a key belongs in, from the top of the file; undefined where there is no one place. `path` is where it stands. */
export function homeOf(
  code: string,
  path: readonly string[],
): readonly (KeyName | typeof anyMission)[] | undefined {
  const [section] = path;
  const isMission = missions.some((mission) => mission === code);
  if (isMission && section === 'years') return ['years', 'missions'];
  if (isMission && section === 'contract') return ['contract', 'amounts'];
  if (code === 'operations' && section === 'years') return ['years'];
  if (code === 'letterOfIntent' && section !== 'contract') return ['contract'];
  const home: Home | undefined = records.get(code)?.home;
  return home === undefined ? undefined : homes[home];
}
