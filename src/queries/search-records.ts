import type { Basis } from '~/rules/duty/basis';
import type { Party } from '~/rules/year/responsibilities';
import type { WayGuide } from '~/rules/year/ways';
import { clauseName } from '~/says/clause-name';
import { pageNames, yearPageName } from '~/says/page-names';
import { yearSays } from '~/says/requirement-says';
import { windowSays } from '~/says/window-says';
import { type Answer, audiences } from '~/schemas/answer';
import type { Clause } from '~/schemas/clauses';
import type { Guide } from '~/schemas/guide';
import type { Policy } from '~/schemas/policy';
import type { SearchRecord } from '~/search/record';
import { endedUnder } from './documents';
import { sectorYears } from './guides';
import { library } from './library';
import { pageRecords } from './search-pages';
import { workedOut } from './worked-out';

/** Everything a search can find: documents, clauses, answers, terms. Personal contact data is not among it. */
export const searchRecords = workedOut(
  ({ policies, answers, guides, ways, parties, vocabulary }): readonly SearchRecord[] => [
    ...policies.flatMap((p) => [documentRecord(p), ...p.clauses.flatMap((c) => clauseRecords(p, c, ''))]),
    ...answers.map(answerRecord),
    ...guides.map(guideRecord),
    ...ways.map(wayRecord),
    ...parties.map(partyRecord),
    ...pageRecords,
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
  ],
);

function answerRecord(a: Answer): SearchRecord {
  const { answer, body, sectors, next, open = '', bases } = a;
  const laws = sectors.flatMap((s) => s.bases).filter((b) => b.grade === 'law');
  const clause = [a.official, ...bases.map((b) => (b.grade === 'official' ? b.clause : undefined))].find(
    (c) => c !== undefined,
  );
  return {
    path: `answers/${a.id}/`,
    kind: '答复',
    title: a.question,
    where: a.group,
    also: a.also.join(' '),
    lead: [...endedUnder(a), answer].join(''),
    text: [...body, ...sectors.map((s) => s.say), ...next, open, ...sourcesOf([...bases, ...laws])].join(' '),
    known: a.kind,
    whom: a.audience.map((who) => audiences[who]).join('、'),
    ...(clause && { clause }),
  };
}

function guideRecord({ year, topics }: Guide): SearchRecord {
  const { windows, sectors } = library();
  const own = windows.filter((w) => w.year === year).map((w) => `${windowSays(w, sectors)}。`);
  const figures = sectorYears(year)
    .filter(({ rules }) => !rules.follows && !rules.notJudged)
    .map(({ rules, applied }) => `${yearSays(rules, applied, year)}。`);
  return {
    path: `guides/${year}/`,
    kind: '指南',
    title: yearPageName(year),
    where: pageNames['/guides/'],
    also: [
      `${year}年度的学习指南`,
      `${year}年公需课专题是什么`,
      `${year}年公需科目学什么`,
      `${year}年要学多少学时`,
      `${year}年学到什么时候截止`,
      `${year}年能补学吗`,
    ].join(' '),
    text: [...figures, ...(topics?.names ?? []), topics?.say ?? '', ...own].join(' '),
  };
}

function wayRecord({ id, name, steps, open = '' }: WayGuide): SearchRecord {
  return {
    path: `ways/#${id}`,
    kind: '指南',
    title: `${pageNames['/ways/']}：${name}`,
    where: pageNames['/ways/'],
    also: '认定路径',
    text: [...steps.map((step) => step.say), open].join(' '),
  };
}

function partyRecord({ id, name, say, bearers }: Party): SearchRecord {
  return {
    path: `duties/#${id}`,
    kind: '指南',
    title: `${pageNames['/duties/']}：${name}`,
    where: pageNames['/duties/'],
    also: ['的职责', '有哪些责任', '的义务', '要做哪些事'].map((asked) => name + asked).join(' '),
    text: [say, ...bearers.flatMap((b) => b.duties.map((d) => d.say))].join(' '),
  };
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

/** What an answer rests on beside the texts, which are found by themselves: who reports it, the laws by their names. */
function sourcesOf(bases: readonly Basis[]): string[] {
  return bases.flatMap((b) => {
    if (b.grade === 'law') return `《${b.law}》${b.article}`;
    return b.grade === 'reported' ? b.source : [];
  });
}
