import type { ClauseId } from '~/rules/duty/basis';
import { type Answer, groups } from '~/schemas/answer';
import { library } from './library';
import { workedOut } from './worked-out';

/** The answers by what people are trying to do, in the order of the groups. */
export function answersByGroup(): { group: string; answers: Answer[] }[] {
  return groups.map((group) => ({ group, answers: library().answers.filter((a) => a.group === group) }));
}

/** The answers to what is asked most, the first the most (content/site.yaml). Throws a RangeError where one is not there. */
export function askedMost(): Answer[] {
  return library().site.asked.map(answerById);
}

const byId = workedOut(({ answers }) => new Map(answers.map((a) => [a.id, a])));

/** Throws a RangeError when there is no such answer. */
export function answerById(id: string): Answer {
  const found = byId().get(id);
  if (!found) throw new RangeError(`No answer ${id}`);
  return found;
}

/** The answers that rest on a clause. */
export function answersOn(clause: ClauseId): Answer[] {
  return library().answers.filter((answer) => clausesOf(answer).includes(clause));
}

function clausesOf({ bases, sectors, official }: Answer): (ClauseId | undefined)[] {
  const all = [...bases, ...sectors.flatMap((s) => s.bases)];
  return [official, ...all.map((b) => (b.grade === 'official' ? b.clause : undefined))];
}
