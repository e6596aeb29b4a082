/** The formats of a summary of many contracts. */
export const portfolioTexts = ['table', 'json', 'ndjson', 'csv', 'csv-plain', 'markdown', 'html'] as const;
export type PortfolioText = (typeof portfolioTexts)[number];
/** A workbook is no text. */
export const portfolioFormats = [...portfolioTexts, 'xlsx'] as const;
export type PortfolioFormat = (typeof portfolioFormats)[number];
