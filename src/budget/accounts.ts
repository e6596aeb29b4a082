/** The accounts of the general chart of accounts (plan comptable général) by which French associations vote a budget. */
import { type Phrase, phrase } from '../law/language.ts';

const names: Readonly<Record<string, Phrase>> = {
  '60': phrase('Achats', 'Purchases'),
  '61': phrase('Services extérieurs', 'External services'),
  '62': phrase('Autres services extérieurs', 'Other external services'),
  '63': phrase('Impôts et taxes', 'Taxes'),
  '64': phrase('Charges de personnel', 'Staff'),
  '65': phrase('Autres charges de gestion', 'Other running costs'),
  '66': phrase('Charges financières', 'Financial costs'),
  '67': phrase('Charges exceptionnelles', 'Exceptional costs'),
  '68': phrase('Dotations', 'Depreciation and provisions'),
  '69': phrase('Impôts sur les bénéfices', 'Taxes on profits'),
  '70': phrase('Ventes et prestations', 'Sales and services'),
  '71': phrase('Production stockée', 'Stored production'),
  '72': phrase('Production immobilisée', 'Capitalised production'),
  '73': phrase('Concours publics', 'Public contributions'),
  '74': phrase('Subventions d’exploitation', 'Operating grants'),
  '75': phrase('Autres produits de gestion', 'Other running income'),
  '76': phrase('Produits financiers', 'Financial income'),
  '77': phrase('Produits exceptionnels', 'Exceptional income'),
  '78': phrase('Reprises', 'Provisions taken back'),
  '79': phrase('Transferts de charges', 'Costs passed on'),
  '86': phrase('Emplois des contributions', 'Use of voluntary contributions'),
  '87': phrase('Contributions volontaires', 'Voluntary contributions'),
};

/** `64 Charges de personnel`; the number alone for an account without a name of its own. */
export function accountName(account: string): Phrase {
  const name = names[account];
  return name === undefined
    ? phrase(`${account}`, `${account}`)
    : phrase(`${account} ${name.fr}`, `${account} ${name.en}`);
}

export const sideWords = {
  costs: { name: phrase('Charges', 'Costs'), total: phrase('Total des charges', 'Total costs') },
  income: { name: phrase('Produits', 'Income'), total: phrase('Total des produits', 'Total income') },
} as const;
