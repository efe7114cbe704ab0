import { expect, test } from 'vitest';
import { library } from '~/queries/library';
import { issuedOn } from '~/queries/policies';

const { answers, policies } = library();
/** The years in which the texts were issued that an answer rests on. */
const yearsOf = (bases: (typeof answers)[number]['bases']) =>
  bases.flatMap((b) =>
    'clause' in b
      ? policies.filter((p) => b.clause.startsWith(`${p.id}#`)).map((p) => issuedOn(p).slice(0, 4))
      : [],
  );

test.each(answers.filter((a) => a.kind === 'texts'))('$id：结论写明按哪一年的文件', ({ answer, bases }) => {
  expect(yearsOf(bases).some((year) => answer.includes(`${year}年`))).toBe(true);
});
