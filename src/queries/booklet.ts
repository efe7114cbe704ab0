import { type PagePath, pageNames, yearDutiesName, yearPageName } from '~/says/page-names';
import { answersByGroup } from './answers';
import { dutiesPath } from './guides';
import { policies } from './policies';
import { workedOut } from './worked-out';

/** A page that the booklet holds: its address and what the contents call it. */
export interface Leaf {
  readonly path: string;
  readonly name: string;
}

export interface Chapter {
  readonly name: string;
  readonly leaves: readonly Leaf[];
}

/** The whole guide in the order of a book: what is asked, how it is done, what people ask, the texts it all rests on. */
export const chapters = workedOut(({ guides }): Chapter[] => {
  return [
    {
      name: pageNames['/guides/'],
      leaves: [...guides].reverse().flatMap(({ year }) => [
        { path: `/guides/${year}/`, name: yearPageName(year) },
        { path: dutiesPath(year), name: yearDutiesName(year) },
      ]),
    },
    {
      name: '怎么办',
      leaves: named(['/ways/', '/duties/']),
    },
    ...answersByGroup().map(({ group, answers }) => ({
      name: `${pageNames['/answers/']}：${group}`,
      leaves: answers.map((a) => ({ path: `/answers/${a.id}/`, name: a.question })),
    })),
    {
      name: pageNames['/policies/'],
      leaves: policies().map((p) => ({
        path: `/policies/${p.id}/`,
        name: `${p.documentNumber} ${p.shortTitle}`,
      })),
    },
    {
      name: '附录',
      leaves: named(['/terms/', '/about/']),
    },
  ];
});

function named(paths: readonly PagePath[]): Leaf[] {
  return paths.map((path) => ({ path, name: pageNames[path] }));
}
