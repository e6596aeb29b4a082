// A mutant is found at the first failure: nothing is made smaller, few runs do, and each mutant meets the same ones.
import fc from 'fast-check';

const { runsAtMost } = globalThis;
const quick = (given) => ({
  ...given,
  endOnFailure: true,
  seed: 1,
  numRuns: Math.min(runsAtMost, given?.numRuns ?? runsAtMost),
});

// biome-ignore lint/style/noDefaultExport: fast-check has one, and stands in for it here
export default { ...fc, assert: (property, given) => fc.assert(property, quick(given)) };
