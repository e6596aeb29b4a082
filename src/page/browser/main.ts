/** What the page runs once it is open: the command's own code, on the file that the page holds. */
import { controlsOf } from '../../report/page/controls/controls-of.ts';
import { pageDataOf } from '../../report/page/page-data.ts';
import { replay } from '../replay.ts';
import { yearShown } from '../years-shown.ts';
import { explanations } from './explanations.ts';
import { foldPanels } from './fold.ts';
import { whatIf } from './what-if.ts';
import { years } from './years.ts';

function start(): void {
  const data = pageDataOf(document.getElementById('page-data')?.textContent ?? '{}');
  const asInFile = replay(data);
  if (asInFile.kind === 'refused') return;
  const { result, options } = asInFile;
  const controls = result.years.map((year) => controlsOf(result, year, data.lang));
  const sheets = new Map(
    result.years.map((year) => [year.year, yearShown(result, year, options, data.lang)] as const),
  );
  foldPanels();
  document.documentElement.classList.add('live');
  years(data.firstYear);
  explanations(sheets);
  whatIf({ data, asInFile: result, controls: controls.flat(), sheets });
}

start();
