// Just enough of vitest to run our tests hundreds of times within one process, once for each mutant.
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import fc from 'fast-check';

// A mutant is found at the first failure: nothing is made smaller, and fewer runs do.
fc.configureGlobal({ endOnFailure: true, numRuns: 30 });
chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

const tests = [];
export const expect = chai.expect;
export const describe = (_name, body) => body();
export const it = (_name, body) => tests.push(body);
it.each = (rows) => (_name, body) => {
  for (const row of rows) tests.push(() => (Array.isArray(row) ? body(...row) : body(row)));
};
describe.each = it.each;
export const test = it;

/** Why the tests fail, or nothing. */
export async function foundOut() {
  for (const body of tests) {
    try {
      await body();
    } catch (error) {
      return String(error);
    }
  }
  return undefined;
}
