import type { Answers } from '~/parts/answers/answers';
import type { Shelf } from '~/parts/shelf';
import { moreFields, situationsIn } from '~/rules/duty/more-fields';
import { readHours } from '~/rules/duty/read-hours';
import { linkKeys, linkTo, type More } from './link';
import { perDayFor, rulesFor } from './rules-for';

/** The link, from # on, that opens the checker with these answers. */
export function linkOf(shelf: Shelf, answers: Answers): string {
  return linkTo(
    answers,
    (typed) => readHours(typed, perDayFor(shelf, answers)),
    moreOf(shelf).of(answers).fields,
  );
}

/** What a link may say beside year, sector and subjects. */
export function moreOf(shelf: Shelf): More {
  return {
    keys: linkKeys(shelf.sectors),
    of: (answers) => {
      const rules = rulesFor(shelf, answers);
      const { year } = answers;
      if (!rules || year === undefined) return { fields: [], situations: [] };
      const situations = situationsIn(rules, year).map(({ key }) => key);
      return { fields: moreFields(rules, year), situations };
    },
  };
}
