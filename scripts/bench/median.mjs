/** The middle of several measures: one that another program disturbed does not count. */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
