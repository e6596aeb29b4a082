/** The section `cpts`. */
import { population, sizeTier, text } from './leaves.ts';
import { named, optional, section } from './section.ts';

const communes = named(text, population, (entries, { at }) => ({
  at,
  list: entries.map(({ name, value }) => ({ name, population: value })),
}));

export const cpts = section(
  {
    name: text,
    department: optional(text),
    finess: optional(text),
    population: optional(population),
    communes: optional(communes),
    sizeTier: optional(sizeTier),
  },
  ({ $frame, communes, ...rest }) => {
    const common = { at: $frame.at, ...rest, communes: communes?.list ?? [] };
    if (communes === undefined || rest.population !== undefined || communes.list.length === 0) return common;
    const sum = communes.list.reduce((all, commune) => all + commune.population.value, 0);
    return { ...common, population: { value: sum, at: communes.at } };
  },
);
