/** The section `cpts`. */
import * as z from 'zod';
import { population, sizeTier, text } from './leaves.ts';
import { named, section } from './section.ts';

const communes = named(text, population).transform(({ $frame, $entries }) => ({
  at: $frame.at,
  list: $entries.map((entry) => ({ name: entry.$name, population: entry.$value })),
}));

export const cpts = section({
  name: text,
  department: z.exactOptional(text),
  finess: z.exactOptional(text),
  population: z.exactOptional(population),
  communes: z.exactOptional(communes),
  sizeTier: z.exactOptional(sizeTier),
}).transform(({ $frame, communes, ...rest }) => {
  const common = { at: $frame.at, ...rest, communes: communes?.list ?? [] };
  if (communes === undefined || rest.population !== undefined || communes.list.length === 0) return common;
  const sum = communes.list.reduce((all, commune) => all + commune.population.value, 0);
  return { ...common, population: { value: sum, at: communes.at } };
});
