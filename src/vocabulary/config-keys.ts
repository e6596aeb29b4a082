/** The keys of `aci.config.yaml`, what is common to the commands in a folder; it has some of a contract's too. */
import { type KeyRecord, key } from './record.ts';

export const configKeys = {
  lang: key('langue', 'lang', { example: 'fr' }).says(
    'La langue de l’affichage\u00a0: fr ou en.',
    'The language of what is shown: fr or en.',
  ),
  columns: key('colonnes', 'columns', {
    free: {
      names: { fr: ['date', 'montant'], en: ['date', 'amount'] },
      values: ['Date de règlement', 'Net payé'],
    },
  }).says(
    'Les colonnes que les relevés nomment autrement\u00a0: date, libelle, montant…, et leur en-tête.',
    'The columns that exports name otherwise: date, label, amount…, and their heads.',
  ),
  exclude: key('exclure', 'exclude').says(
    'Les fichiers d’un dossier qui ne sont pas des contrats\u00a0: des motifs comme "modeles/**".',
    'Files of a folder that are no contracts: patterns such as "templates/**".',
  ),
} as const satisfies Readonly<Record<string, KeyRecord>>;
