import { clauseParts } from '~/rules/duty/basis';
import type { Day } from '~/rules/duty/day';
import { termState } from '~/rules/year/term';
import { endSays } from '~/says/end-says';
import { printedDay } from '~/says/printed-day';
import { termStateNames } from '~/says/term-state-names';
import type { Held, HeldClause, HeldPolicy } from './held';
import type { Reply } from './reply';

/** Every address of a document with its words, those of older versions among them. */
function clausesIn(policy: HeldPolicy): HeldClause[] {
  return [...policy.clauses, ...policy.versions.flatMap((v) => v.clauses ?? [])].flatMap(within);
}

function within(clause: HeldClause): HeldClause[] {
  const inside = [...(clause.paragraphs ?? []), ...(clause.parts ?? [])].flatMap(within);
  return clause.id === undefined ? inside : [clause, ...inside];
}

/** A clause word for word with the state of its text; where it is not there, what its document has instead. */
export function clauseReply(id: string, held: Held, today: Day): Reply {
  const [document = ''] = clauseParts(id.trim()).policy.split('/versions/');
  const policy = held.policies.find((p) => [p.id, p.documentNumber].includes(document));
  if (!policy)
    return missing(
      `没有收录文件“${document}”。收录的有：${held.policies.map((p) => `${p.documentNumber}（${p.id}）`).join('、')}。`,
      `${held.root}policies/`,
    );
  const all = clausesIn(policy);
  const wanted = id.trim().replace(document, policy.id);
  const clause = all.find((c) => c.id === wanted);
  if (!clause)
    return missing(
      `${policy.documentNumber}没有“${id}”这一条。它有：${all.map((c) => `${c.id}（${c.name}）`).join('、')}。`,
      policy.url,
    );
  const { anchor } = clauseParts(wanted);
  const notes = policy.editorial
    .filter((n) => n.at === anchor)
    .map((n) => `\n（编者注：${n.words ? `“${n.words}”原文如此。` : ''}${n.note}）`);
  return {
    said: `${policy.documentNumber} ${clause.name}，原文：\n${clause.text}${notes.join('')}`,
    whom: `以原文写的为准（${policy.issuer}《${policy.title}》）`,
    when: `${printedDay(policy.issuedOn)}；${stateOf(policy, wanted, today)}`,
    known: '原文，逐字',
    address: clause.url ?? policy.url,
  };
}

function stateOf(policy: HeldPolicy, wanted: string, today: Day): string {
  const version = policy.versions.find((v) => wanted.startsWith(`${v.id}#`));
  const changed = version?.until ? `这段话自${printedDay(version.until)}起已经修改；` : '';
  if (policy.ended) return `${changed}${policy.documentNumber}${endSays(policy.ended)}`;
  return changed + termStateNames[termState(policy.validity, today)];
}

function missing(said: string, address: string): Reply {
  return { said, whom: '不适用', when: '不适用', known: '没有查到', address };
}
