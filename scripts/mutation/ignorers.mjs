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
const isLabelObject = ({ properties }) =>
  properties.every(({ key, argument }) => argument !== undefined || labelKeys.includes(key?.name)) &&
  properties.some(({ key, value }) => key?.name === 'name' && value?.type === 'StringLiteral');
/** The functions that make a label, and the name they are asked for. */
const makesLabel = ({ returnType }) => returnType?.typeAnnotation?.typeName?.name === 'Label';
const isNameOfLabel = (path) => {
  const called = path.parentPath?.isCallExpression() ? path.parent.callee.name : undefined;
  const made = called === undefined ? undefined : path.scope.getBinding(called)?.path.node.init;
  return path.key === 0 && made !== undefined && made !== null && makesLabel(made);
};

/** What an explained amount is called. Its value, status, rule, source and address do not depend on it and are judged. */
const labels = {
  shouldIgnore: (path) =>
    (path.isObjectExpression() && isLabelObject(path.node)) ||
    (path.isFunction() && makesLabel(path.node)) ||
    (path.isStringLiteral() && isNameOfLabel(path))
      ? 'the label of an explained amount'
      : undefined,
};

export const ignorers = [wordsOfBugs, labels];
