/** The script that makes the page of `aci report` live. */
export function pageScript(): Promise<string>;
