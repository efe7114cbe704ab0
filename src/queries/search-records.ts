import { clauseName } from '~/rules/clause-name';
import type { Clause } from '~/schemas/clauses';
import type { Policy } from '~/schemas/policy';
import type { SearchRecord } from '~/search/record';
import { library } from './library';

/** Everything a search can find: documents, clauses, answers, terms. Personal contact data is not among it. */
export function searchRecords(): SearchRecord[] {
  const { policies, answers, vocabulary } = library();
  return [
    ...policies.flatMap((p) => [documentRecord(p), ...p.clauses.flatMap((c) => clauseRecords(p, c, ''))]),
    ...answers.map(
      (a): SearchRecord => ({
        path: `answers/${a.id}/`,
        kind: '答复',
        title: a.question,
        where: a.group,
        also: a.also.join(' '),
        text: [
          a.answer,
          ...a.body,
          ...a.sectors.map((s) => s.say),
          ...a.next,
          a.open,
          ...sourcesOf(a.bases),
        ].join(' '),
      }),
    ),
    ...vocabulary.terms.map(
      (t): SearchRecord => ({
        path: `terms/#${t.id}`,
        kind: '术语',
        title: t.term,
        where: '术语',
        also: t.also.join(' '),
        text: t.say,
      }),
    ),
  ];
}

function documentRecord(p: Policy): SearchRecord {
  const { documentNumber, shortTitle, title, id } = p;
  return {
    path: `policies/${id}/`,
    kind: '原文',
    title: `${documentNumber} ${shortTitle}`,
    where: p.issuer,
    also: '',
    text: title,
  };
}

/** A clause's records: one for each address at the lowest level, under the heading above it. */
function clauseRecords(p: Policy, clause: Clause, above: string): SearchRecord[] {
  const heading = clause.heading ?? above;
  const record = (anchor: string, text: string): SearchRecord => ({
    path: `policies/${p.id}/#${anchor}`,
    kind: '原文',
    title: `${p.documentNumber} ${clauseName(anchor)}`,
    where: heading,
    also: heading,
    text,
  });
  return [
    ...clause.paragraphs.map((para) =>
      record(
        para.anchor ?? clause.anchor,
        `${clause.number && !clause.heading ? clause.number : ''}${para.text}`,
      ),
    ),
    ...clause.parts.flatMap((part) => clauseRecords(p, part, heading)),
  ];
}

function sourcesOf(bases: ReadonlyArray<{ readonly grade: string; readonly source?: string }>): string[] {
  return bases.flatMap((b) => b.source ?? []);
}
