/** The code by which the system names an error, such as ENOENT; empty for an error of another kind. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
