import { greatest, isNegative, isPositive, negate } from '../amounts/money.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { type Document, facts, filled, type Line, type Section, title } from '../output/document.ts';
import { none } from '../output/value.ts';
import { accountName, sideWords } from './accounts.ts';
import { amountOn, type Budget, type BudgetFigure, type BudgetView, type Side } from './budget.ts';
import { basisWord, basisWords, groundSection } from './budget-grounds.ts';
import { envelopeSection, receiptsTable } from './budget-tables.ts';
import { targetSection } from './budget-target-words.ts';
import { bankSection, flowsSection } from './cash-tables.ts';
import { figure, orNone, sideBySide } from './view-figures.ts';

export function budgetDocument(budget: Budget): Document {
  const { contract, year, views } = budget;
  return filled([
    [
      title(contract.cpts.name.value, 1),
      title(phrase(`Budget de l’année civile ${year}`, `Budget of the calendar year ${year}`)),
      facts([basisWord, basisWords[budget.basis]], [phrase('Vues', 'Views'), viewsMeaning]),
    ],
    accountsSection(budget),
    voluntarySection(views),
    ...views.map((view) => envelopeSection(view)),
    [title(phrase('Ce que l’ACI verse dans l’année', 'What the ACI pays in the year')), receiptsTable(views)],
    flowsSection(views),
    bankSection(views),
    groundSection(budget),
    targetSection(budget),
  ]);
}

const viewsMeaning = phrase(
  'parts fixes et résultats déjà connus, sans rien attendre du reste\u00a0; chaque scénario du fichier, simulé\u00a0; tout ce qui reste à 100\u00a0%, simulé',
  'fixed parts and results already known, with nothing from the rest; each scenario of the file, simulated; all the rest at 100\u00a0%, simulated',
);

function accountLines(
  views: readonly BudgetView[],
  side: Side,
  of: 'accounts' | 'voluntary',
): Line<BudgetView>[] {
  const all = views.flatMap((view) => view[of].filter((each) => each.side === side));
  const accounts = [...new Set(all.map(({ account }) => account))].sort();
  return accounts.map((account) => ({
    name: accountName(account),
    of: (view) => orNone(amountOn(view[of], side, account)),
  }));
}

/** Both sides balanced by what is left or lacking, as associations vote it. */
function accountsSection({ views }: Budget): Section {
  const side = (of: Side): Line<BudgetView>[] => [
    { name: sideWords[of].name, tone: 'group' },
    ...accountLines(views, of, 'accounts'),
    { name: sideWords[of].total, of: (view) => figure(view[of]), tone: 'total' },
  ];
  const balance = (is: (view: BudgetView) => boolean, name: Phrase): Line<BudgetView>[] =>
    views.some(is)
      ? [{ name, of: (view) => (is(view) ? figure(positive(view.result)) : none), tone: 'strong' }]
      : [];
  const lines = [
    ...side('costs'),
    ...side('income'),
    ...balance(({ result }) => isPositive(result.value), phrase('Excédent', 'Surplus')),
    ...balance(({ result }) => isNegative(result.value), phrase('Insuffisance', 'Deficit')),
  ];
  return [title(phrase('Par compte', 'By account')), sideBySide(views, lines)];
}

const positive = ({ value, status }: BudgetFigure): BudgetFigure => ({
  value: greatest(value, negate(value)),
  status,
});

function voluntarySection(views: readonly BudgetView[]): Section {
  const lines = (['costs', 'income'] as const).flatMap((side) => accountLines(views, side, 'voluntary'));
  if (lines.length === 0) return [];
  return [
    title(phrase('Contributions volontaires, hors trésorerie', 'Voluntary contributions, no cash'), 3),
    sideBySide(views, lines),
  ];
}
