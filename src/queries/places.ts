import { pageNames } from '~/says/page-names';
import { library } from './library';

/** A place on the pages of ways and duties. */
export interface Place {
  readonly path: string;
  readonly name: string;
}

/** Where the ways and duties point to an answer, so that the answer can point back. */
export function placesFor(answer: string): Place[] {
  const { ways, beside, parties } = library();
  return [
    ...[...ways, ...beside]
      .filter((w) => w.see.includes(answer))
      .map((w) => ({ path: `/ways/#${w.id}`, name: `${pageNames['/ways/']}：${w.name}` })),
    ...parties
      .filter((p) => p.see.includes(answer))
      .map((p) => ({ path: `/duties/#${p.id}`, name: `${pageNames['/duties/']}：${p.name}` })),
  ];
}
