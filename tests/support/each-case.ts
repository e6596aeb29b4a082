import { it } from 'vitest';

/** One test that holds every case of a table to the same claim; a failure names its case. */
export const eachCase =
  <const T>(cases: readonly T[]) =>
  (name: string, claim: (each: T) => void | Promise<void>): void =>
    it(name, async () => {
      for (const each of cases) {
        try {
          await claim(each);
        } catch (error) {
          const said = error instanceof Error ? error.message : String(error);
          // A hostile file may be a hundred thousand characters.
          throw new Error(`${JSON.stringify(each).slice(0, 200)}: ${said}`, { cause: error });
        }
      }
    });
