import { answersByGroup } from './answers';
import { library } from './library';
import { policies } from './policies';

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
export function chapters(): Chapter[] {
  const { guides } = library();
  return [
    {
      name: '各年度要学什么',
      leaves: [...guides]
        .reverse()
        .map(({ year }) => ({ path: `/guides/${year}/`, name: `${year}年度学习指南` })),
    },
    {
      name: '怎样办',
      leaves: [
        { path: '/ways/', name: '认定路径' },
        { path: '/duties/', name: '职责分工' },
      ],
    },
    ...answersByGroup().map(({ group, answers }) => ({
      name: `问答：${group}`,
      leaves: answers.map((a) => ({ path: `/answers/${a.id}/`, name: a.question })),
    })),
    {
      name: '政策原文',
      leaves: policies().map((p) => ({
        path: `/policies/${p.id}/`,
        name: `${p.documentNumber} ${p.shortTitle}`,
      })),
    },
    {
      name: '附录',
      leaves: [
        { path: '/terms/', name: '术语' },
        { path: '/about/', name: '关于本站' },
      ],
    },
  ];
}
