// What no test is asked to notice, each with its reason. Everything else is counted.
const isText = (path) => path.isStringLiteral() || path.isTemplateLiteral();

/** The words of an exception: they tell of a bug of ours, which no person's file can raise. That it is thrown is judged. */
const wordsOfBugs = {
  shouldIgnore: (path) =>
    isText(path) && path.parentPath?.isNewExpression() && path.parentPath.parentPath?.isThrowStatement()
      ? 'the words of an exception'
      : undefined,
};

export const ignorers = [wordsOfBugs];
