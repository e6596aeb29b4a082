/** The formats of a summary, and the endings that say them. */
import { type PortfolioFormat, portfolioFormats } from '../../report/portfolio/formats.ts';
import type { Formats } from '../output.ts';

export const summaryFormats: Formats<PortfolioFormat> = {
  known: portfolioFormats,
  usual: 'table',
  ofEnding: {
    '.txt': 'table',
    '.json': 'json',
    '.ndjson': 'ndjson',
    '.csv': 'csv',
    '.md': 'markdown',
    '.html': 'html',
    '.xlsx': 'xlsx',
  },
  alsoOfEnding: { '.csv': ['csv-plain'] },
};
