import type { Files } from '~/changeset/changeset';
import { partsOf } from '~/edit/forms/file-parts';
import { type Fields, isFields, isList, valueAt } from '~/edit/yaml/value';
import { type Scope, subjects } from '~/rules/duty/subject';
import { scopeNames } from '~/says/scope-names';
import type { Fact } from './notice-facts';

/** A sentence of figures with those that a person filled in since for the same year, each with what it rests on; any other as it is. */
export function figuresFilled(fact: Fact, files: Files): Fact {
  const { kind, sector, year, say, figures = [], bases } = fact;
  if (kind !== 'figures') return fact;
  const path = `content/requirements/${sector}.yaml`;
  const periods = valueAt(partsOf(path, files.get(path) ?? '')?.data, ['periods']);
  const period = isList(periods) ? periods.find((p) => valueAt(p, ['from']) === year) : undefined;
  const more = (['total', ...subjects] as const).flatMap((scope) => {
    const minimum = valueAt(period, ['minimums', scope]);
    const atLeast = valueAt(minimum, ['atLeast']);
    const basis = isFields(minimum) ? basisIn(minimum) : undefined;
    const isThere = say.includes(`{${sector}.${year}.${scope}}`);
    return isThere || typeof atLeast !== 'number' || !basis ? [] : [{ scope, atLeast, basis }];
  });
  if (more.length === 0) return fact;
  const nameOf = (scope: Scope) => `{${sector}.${year}.${scope}}`;
  const own = more.filter(({ scope }) => scope !== 'total');
  const names = own.map(({ scope }) => scopeNames[scope] + nameOf(scope)).join('、');
  // The total stands in front of its subjects.
  const whole = own.length < more.length ? say.replace('：', `${nameOf('total')}：`) : say;
  const stop = /(?:，不设[^（）]*)?（[^（）]*）。$/;
  return {
    ...fact,
    // Before what is not asked for, and what it is known by: （文件原文）。
    say: names === '' ? whole : whole.replace(stop, `${/：/.test(whole) ? '、' : '：'}${names}$&`),
    figures: [...figures, ...more.map(({ scope, atLeast }) => ({ scope, atLeast, anchor: '', quote: '' }))],
    bases: [...bases, ...more.map(({ basis }) => basis)],
  };
}

/** What a minimum in a file rests on, where that is a text or a reprint. */
function basisIn({ clause, quote, source }: Fields): Fields | undefined {
  if (clause !== undefined && quote !== undefined) return { clause, quote };
  return source === undefined ? undefined : { source };
}
