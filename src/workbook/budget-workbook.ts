/** A budget as a workbook whose sheets follow the lines, the payments and the balance that are typed into it. */
import type { Budget } from '../budget/budget.ts';
import { groundSection } from '../budget/budget-grounds.ts';
import { targetSection } from '../budget/budget-target-words.ts';
import { simulationWords } from '../budget/view-figures.ts';
import type { ContractResult } from '../calculate/result.ts';
import { type Language, phrase } from '../law/language.ts';
import { cellText } from '../output/cell-words.ts';
import type { WorkbookModel } from '../output/cells.ts';
import { notes, type Section, title, verdict } from '../output/document.ts';
import { worksheetOf } from '../output/worksheet.ts';
import { budgetAccountsSheet } from './budget-accounts-sheet.ts';
import { budgetCashSheet } from './budget-cash-sheet.ts';
import { budgetEnvelopesSheet } from './budget-envelopes-sheet.ts';
import type { BudgetFigures } from './budget-figures.ts';
import { budgetLinesSheet } from './budget-lines-sheet.ts';
import { budgetReceiptsSheet } from './budget-receipts-sheet.ts';
import { originSection, sourcesTab, type WorkbookSource } from './sources.ts';
import { stepsSheet } from './transfer-steps.ts';

const liveSection: Section = [
  title(phrase('Ce qui se recalcule, au centime près', 'What is recomputed, to the cent')),
  notes(
    phrase(
      'Lignes de charges et de produits, solde en banque, dates et montants des versements, mois de l’anniversaire au solde (cases jaunes)\u00a0: budget par compte, dépenses, fongibilité, restes et cumuls par enveloppe, trésorerie de chaque mois, point le plus bas, réserve.',
      'Lines of costs and income, balance of the bank, dates and amounts of payments, months from anniversary to settlement (yellow cells): the budget by account, spending, fungibility, what is left and cumulated by envelope, the cash of each month, its lowest point, the reserve.',
    ),
    phrase(
      'Restent comme à l’export ce que l’ACI rapporte par enveloppe, les dépenses que les exercices indiquent, la lettre d’intention reportée, la lecture de la fongibilité, le jour du solde en banque et ce qui est dit ci-dessus\u00a0: changez le fichier, puis exportez de nouveau.',
      'As at the export stay what the ACI earns by envelope, the spending that contract years state, the letter of intent carried over, the reading of fungibility, the day of the bank’s balance and what is said above: change the file, then export again.',
    ),
  ),
];

export function budgetWorkbook(
  budget: Budget,
  { result, source, isWhole }: { result: ContractResult; source: WorkbookSource; isWhole: boolean },
  lang: Language,
): WorkbookModel {
  const figures: BudgetFigures = {
    budget,
    isWhole,
    result,
    simulation: verdict('bad', simulationWords(budget.views)),
    lang,
  };
  const lines = budgetLinesSheet(figures);
  const receipts = budgetReceiptsSheet(figures);
  const steps = stepsSheet(figures);
  const envelopes = budgetEnvelopesSheet(lines, receipts, steps, figures);
  const name = budget.contract.cpts.name.value;
  const sources = [
    [title(name, 1), figures.simulation],
    groundSection(budget),
    targetSection(budget),
    liveSection,
    originSection(result, result.years, source),
  ];
  return {
    title: cellText(name),
    sheets: [
      budgetAccountsSheet(lines, receipts, envelopes, figures).model(1),
      { ...envelopes.sheet.model(1), isKeptWhole: true },
      budgetCashSheet(lines, receipts, figures).model(1),
      lines.sheet.model(1),
      receipts.sheet.model(1),
      worksheetOf(sources, sourcesTab[lang], lang),
      { ...lines.grid.sheet.model(0), isHidden: true },
      { ...steps.model(1), isHidden: true },
    ],
    lang,
  };
}
