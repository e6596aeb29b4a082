// What no test is asked to notice, each with its reason. Everything else is counted.
const isText = (path) => path.isStringLiteral() || path.isTemplateLiteral();

/** The words of an exception: they tell of a bug of ours, which no person's file can raise. That it is thrown is judged. */
const wordsOfBugs = {
  shouldIgnore: (path) =>
    isText(path) && path.parentPath?.isNewExpression() && path.parentPath.parentPath?.isThrowStatement()
      ? 'the words of an exception'
      : undefined,
};

const labelKeys = ['name', 'line', 'part', 'indicator', 'to'];

/** What an explained amount is called. Its value, status, rule, source and address do not depend on it and are judged. */
const labels = {
  shouldIgnore: (path) => {
    if (!path.isObjectExpression()) return undefined;
    const { properties } = path.node;
    const isLabel =
      properties.every(({ key, argument }) => argument !== undefined || labelKeys.includes(key?.name)) &&
      properties.some(({ key, value }) => key?.name === 'name' && value?.type === 'StringLiteral');
    return isLabel ? 'the label of an explained amount' : undefined;
  },
};

export const ignorers = [wordsOfBugs, labels];
