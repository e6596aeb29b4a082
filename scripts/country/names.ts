/** Made-up territories, each with a name of its own: no real place and no real person. */
const heads = [
  'Au',
  'Bré',
  'Cer',
  'Char',
  'Dor',
  'Fon',
  'Gué',
  'Lan',
  'Mar',
  'Nor',
  'Or',
  'Plé',
  'Rou',
  'Sau',
];
const middles = ['bel', 'cou', 'di', 'gan', 'li', 'mi', 'ra', 'sel', 'ti', 'ven', 'zo'];
const tails = ['court', 'gnac', 'lieu', 'mont', 'nay', 'rac', 'sac', 'vaine', 'vert', 'ville', 'zelles'];
const forms = ['du Val', 'du Pays', 'des Rives', 'du Plateau', 'des Coteaux', 'des Portes', 'du Bocage'];

const names = heads.length * middles.length * tails.length * forms.length;
/** Shares no factor with the number of names: each is met once before any is met again. */
const stride = 4_999;

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** The name of the contract at this place; beyond the number of names, with a number after it. */
export function nameAt(index: number): string {
  const round = Math.floor(index / names);
  let rest = ((index % names) * stride) % names;
  const taken = [heads, middles, tails, forms].map((list) => {
    const part = pick(list, rest);
    rest = Math.floor(rest / list.length);
    return part;
  });
  const [head = '', middle = '', tail = '', form = ''] = taken;
  const of = /^[AO]/.test(head) ? "d'" : 'de ';
  return `CPTS ${form} ${of}${head}${middle}${tail}${round === 0 ? '' : ` ${round + 1}`}`;
}

/** A name as files are called: plain letters, digits and hyphens. */
export const fileNameOf = (name: string): string =>
  `${name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')}.yaml`;

/** The departments of the mainland but the two of Corsica, as files write them. */
export const departmentAt = (index: number): string => {
  const number = (index % 94) + 1;
  return String(number < 20 ? number : number + 1).padStart(2, '0');
};
