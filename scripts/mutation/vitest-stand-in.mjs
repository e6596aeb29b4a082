// Just enough of vitest to run our tests hundreds of times within one process, once for each mutant.
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** In the order in which the files name them; each may throw. */
export const tests = [];
let inside;

const each = (rows, call) => {
  for (const row of rows) Array.isArray(row) ? call(...row) : call(row);
};
function within(body) {
  inside = [];
  try {
    body();
    return inside;
  } finally {
    inside = undefined;
  }
}

export const expect = chai.expect;
export const it = (_name, body) => (inside ?? tests).push(body);
it.each = (rows) => (name, body) => each(rows, (...row) => it(name, () => body(...row)));
export const test = it;

/** What a group works out for its tests is worked out anew for each, so that it meets the mutant. */
export function describe(_name, body) {
  if (inside !== undefined) return body();
  const stryker = globalThis.__stryker__;
  const { isCounting } = stryker;
  stryker.isCounting = false;
  const { length } = within(body);
  stryker.isCounting = isCounting;
  for (let index = 0; index < length; index += 1) tests.push(() => within(body)[index]());
}
describe.each = (rows) => (name, body) => each(rows, (...row) => describe(name, () => body(...row)));
