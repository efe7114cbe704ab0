import { clauseParts } from '~/rules/duty/basis';
import type { Contents } from './kinds';

/** Something of the site that rests on a text: what it is called, and where it stands. */
export interface Resting {
  readonly name: string;
  readonly page: string;
}

/** All that rests on some of the texts, as their ids are named by citations. */
export function restingOn(contents: Contents, isMeant: (policy: string) => boolean): Resting[] {
  const { answers, sectors, guides, ways, duties, words, annual } = contents;
  const all: (Resting & { readonly data: unknown })[] = [
    ...sectors.map((data) => ({ name: `${data.name}的要求`, page: '/check/', data })),
    ...answers.map((data) => ({ name: `问答“${data.question}”`, page: `/answers/${data.id}/`, data })),
    ...guides.map((data) => ({ name: `${data.year}年度学习要求`, page: `/guides/${data.year}/`, data })),
    ...ways.flatMap((file) => [
      ...[...file.ways, ...file.beside].map((data) => ({
        name: `学时认定“${data.name}”`,
        page: '/ways/',
        data,
      })),
      { name: '学时认定的证书和系统', page: '/ways/', data: [file.certificates, file.systems] },
    ]),
    ...duties.flatMap((file) => [
      ...file.parties.map((data) => ({ name: `${data.name}的职责`, page: '/duties/', data })),
      { name: '经费比例', page: '/duties/', data: file.budget },
      { name: '办班计划', page: '/duties/', data: file.coursePlan },
    ]),
    ...annual.flatMap((file) =>
      file.duties.map((data) => ({ name: `年年要做的“${data.say}”`, page: '/guides/', data })),
    ),
    ...words.flatMap((file) =>
      file.terms.map((data) => ({ name: `术语“${data.term}”`, page: '/terms/', data })),
    ),
  ];
  return all.flatMap(({ data, ...one }) => (cites(data, isMeant) ? [one] : []));
}

function cites(data: unknown, isMeant: (policy: string) => boolean): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { clause, official } = data as { clause?: unknown; official?: unknown };
  const named = [clause, official].filter((id) => typeof id === 'string');
  return (
    named.some((id) => isMeant(clauseParts(id).policy)) ||
    Object.values(data).some((one) => cites(one, isMeant))
  );
}
