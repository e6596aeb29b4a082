/** What can be set on the page: one result that a year has, or still awaits. */
import type { Mission } from '../../../domain/mission.ts';

/** One position of a slider. */
export interface Stop {
  /** As the file would write it, and `--set` takes it. */
  readonly written: string;
  /** As people read it. */
  readonly said: string;
}

export interface Control {
  /** Unlike any other of the page. */
  readonly id: string;
  readonly year: number;
  readonly mission: Mission;
  /** The indicator's name; absent where one rate stands for the whole mission. */
  readonly indicator?: string;
  /** What is set, in the words of the file: `exercices.2.missions.prevention.taux_atteinte`. */
  readonly path: string;
  readonly stops: readonly Stop[];
  /** Where the file stands: the nearest stop, and what the file says. Absent while pending. */
  readonly initial?: { readonly stop: number; readonly said: string };
  /** A whole mission's rate, an indicator's result, or the crisis plan's mobilisation. */
  readonly kind: 'mission' | 'indicator' | 'mobilised';
  /** True for what is either done or not. */
  readonly isSwitch: boolean;
}

/** The settings made: the position of each control moved, by its id. */
export type Positions = ReadonlyMap<string, number>;

/** The stop a control was moved to; undefined where it stands as in the file. */
export const stopAt = ({ id, stops }: Control, positions: Positions): Stop | undefined => {
  const position = positions.get(id);
  return position === undefined ? undefined : stops[position];
};

/** `exercices.2.missions.prevention.taux_atteinte=80%`, as `--set` takes it. */
export const settingsOf = (controls: readonly Control[], positions: Positions): string[] =>
  controls.flatMap((control) => {
    const stop = stopAt(control, positions);
    return stop === undefined ? [] : [`${control.path}=${stop.written}`];
  });
