/** What this is, as results and the command name it. The version is the package's; a test keeps them equal. */
export const tool = { name: 'aci-cpts', version: '0.2.0' } as const;
