import { stamps } from '~/says/stamps';
import type { Held } from './held';
import type { Reply } from './reply';

const audiences: Readonly<Record<string, string>> = {
  person: '专业技术人员',
  employer: '用人单位',
  authority: '行业主管部门、行业组织',
  provider: '施教机构',
};

/** An answer in the words of its page; where there is none, the questions there are. */
export function answerReply(id: string, held: Held): Reply {
  const answer = held.answers.find((a) => a.id === id || a.question === id);
  const page = answer && held.pages[`answers/${answer.id}/`];
  if (!answer || page === undefined) {
    const all = held.answers.map((a) => `${a.id}（${a.question}）`).join('、');
    return nothing(`没有问答“${id}”。有：${all}。`, `${held.root}answers/`);
  }
  return {
    said: page,
    whom: answer.audience.map((a) => audiences[a] ?? a).join('、'),
    when: `最近核对：${answer.reviewedOn}`,
    known: stamps[answer.kind],
    address: `${held.root}answers/${answer.id}/`,
  };
}

/** What a year asks, in the words of its page; where it is not known, the years that are. */
export function yearReply(year: number, held: Held): Reply {
  const page = held.pages[`guides/${year}/`];
  if (page === undefined) {
    const years = Object.keys(held.pages).flatMap((p) => /^guides\/(\d+)\/$/.exec(p)?.[1] ?? []);
    return nothing(`没有查到${year}年度。有：${years.join('、')}。`, `${held.root}guides/`);
  }
  return {
    said: page,
    whom: `${held.place}的专业技术人员，各行业分别写着`,
    when: `${year}年度`,
    known: '每一项写着有多可靠',
    address: `${held.root}guides/${year}/`,
  };
}

function nothing(said: string, address: string): Reply {
  return { said, whom: '不适用', when: '不适用', known: '没有查到', address };
}
