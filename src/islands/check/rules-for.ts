import type { Answers } from '~/parts/answers/answers';
import type { Shelf } from '~/parts/shelf';
import { appliedTo } from '~/rules/duty/applied';
import type { Hours } from '~/rules/duty/hours';
import type { Period } from '~/rules/duty/sector';

type Asked = Omit<Answers, 'typed'>;

/** The sector of the answers. */
export function rulesFor(shelf: Shelf, { sector }: Asked) {
  return shelf.sectors.find((s) => s.sector === sector);
}

/** The figures these answers are judged by. */
export function periodFor(shelf: Shelf, answers: Asked): Period | undefined {
  const rules = rulesFor(shelf, answers);
  return rules && answers.year !== undefined ? appliedTo(rules, answers.year)?.period : undefined;
}

/** How many hours make a day for these answers, where the texts convert days. */
export function perDayFor(shelf: Shelf, answers: Asked): Hours | undefined {
  return periodFor(shelf, answers)?.day?.hours;
}
