import type { Files } from '~/changeset/changeset';
import { partsOf } from '~/edit/forms/file-parts';
import { type Fields, isFields, isList, valueAt } from '~/edit/yaml/value';
import { subjects } from '~/rules/duty/subject';
import { scopeNames } from '~/says/scope-names';
import type { Fact } from './notice-facts';

/** A sentence of figures with those that a person filled in since for the same year, each with what it rests on; any other as it is. */
export function figuresFilled(fact: Fact, files: Files): Fact {
  const { kind, sector, year, say, figures = [], bases } = fact;
  if (kind !== 'figures') return fact;
  const path = `content/requirements/${sector}.yaml`;
  const periods = valueAt(partsOf(path, files.get(path) ?? '')?.data, ['periods']);
  const own = isList(periods) ? periods.find((p) => valueAt(p, ['from']) === year) : undefined;
  const more = subjects.flatMap((scope) => {
    const minimum = valueAt(own, ['minimums', scope]);
    const atLeast = valueAt(minimum, ['atLeast']);
    const basis = isFields(minimum) ? basisIn(minimum) : undefined;
    const isThere = say.includes(`{${sector}.${year}.${scope}}`);
    return isThere || typeof atLeast !== 'number' || !basis ? [] : [{ scope, atLeast, basis }];
  });
  if (more.length === 0) return fact;
  const names = more.map(({ scope }) => `${scopeNames[scope]}{${sector}.${year}.${scope}}`).join('、');
  return {
    ...fact,
    // Before what it is known by: （文件原文）。
    say: say.replace(/（[^（）]*）。$/, `${/：/.test(say) ? '、' : '：'}${names}$&`),
    figures: [...figures, ...more.map(({ scope, atLeast }) => ({ scope, atLeast, anchor: '', quote: '' }))],
    bases: [...bases, ...more.map(({ basis }) => basis)],
  };
}

/** What a minimum in a file rests on, where that is a text or a reprint. */
function basisIn({ clause, quote, source }: Fields): Fields | undefined {
  if (clause !== undefined && quote !== undefined) return { clause, quote };
  return source === undefined ? undefined : { source };
}
