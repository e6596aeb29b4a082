/** What makes workbooks, loaded only when one is asked for. */
export { worksheetOf } from '../output/worksheet.ts';
export { budgetWorkbook } from '../workbook/budget-workbook.ts';
export { portfolioWorkbook } from '../workbook/portfolio-workbook.ts';
export { workbookOf } from '../workbook/workbook.ts';
export { writeWorkbook } from '../workbook/write.ts';
