import { type Fields, isList, same, valueAt, withValue } from '~/edit/yaml/value';
import type { Said } from '~/paste/notice-parts';
import { scopeNames } from '~/says/scope-names';
import { basisOf, type Chosen } from './from-notice';

/** A sentence of the notice for an answer's conclusion, with what it rests on. */
export interface Fact {
  readonly kind: 'figures' | 'topics' | 'windows';
  readonly name: string;
  readonly say: string;
  /** Whose figures it is about. */
  readonly sector: string;
  readonly basis: Fields;
}

/** What was chosen of a notice, a sentence each; figures by their names. */
export function factsOf({ document, year, sector, figures, topics, windows }: Chosen, whom: string): Fact[] {
  const total = figures.find((f) => f.scope === 'total');
  const subjects = figures
    .filter((f) => f.scope !== 'total')
    .map((f) => `${scopeNames[f.scope]}{${sector}.${year}.${f.scope}}`);
  const split = subjects.length > 0 ? `：${subjects.join('、')}` : '';
  const of = (kind: Fact['kind'], name: string, say: string, said: Said): Fact => ({
    kind,
    name,
    say: `${say}（${'policy' in document ? '文件原文' : '据转载'}）。`,
    sector,
    basis: basisOf(document, said),
  });
  return [
    ...(total ? [of('figures', '学时', `${year}年度${whom}{${sector}.${year}.total}${split}`, total)] : []),
    ...(topics
      ? [
          of(
            'topics',
            '专题',
            `${year}年度的公需专题：${topics.names.map((n) => `“${n}”`).join('、')}`,
            topics,
          ),
        ]
      : []),
    ...windows.map((w) => of('windows', w.kind === 'study' ? '学习时间' : '补学', `${year}年度${w.say}`, w)),
  ];
}

/** Those of a notice's sentences that an answer is about, by its question and its conclusion as they are written. */
export function factsFor(facts: readonly Fact[], data: unknown): Fact[] {
  const [question, answer] = ['question', 'answer'].map((key) => String(valueAt(data, [key]) ?? ''));
  if (question === undefined || answer === undefined) return [];
  const isAbout: Readonly<Record<Fact['kind'], (fact: Fact) => boolean>> = {
    figures: ({ sector }) => new RegExp(`\\{${sector}\\.\\d{4}\\.total\\}`).test(answer),
    topics: () => /专题/.test(question),
    windows: () => /补学|截止|时间|期限/.test(question),
  };
  return facts.filter((fact) => isAbout[fact.kind](fact));
}

/** The data of an answer with facts in its conclusion and among its bases: behind a yes or no, otherwise before all else. */
export function withFacts(data: unknown, facts: readonly Fact[]): unknown {
  const bases = valueAt(data, ['bases']);
  const conclusion = String(valueAt(data, ['answer']) ?? '');
  const isYesOrNo = /吗？?$/.test(String(valueAt(data, ['question']) ?? ''));
  const at = isYesOrNo ? conclusion.indexOf('。') + 1 : 0;
  const more = facts.map((f) => f.say).join('');
  const concluded = withValue(data, ['answer'], conclusion.slice(0, at) + more + conclusion.slice(at));
  const own = facts
    .map(({ basis }) => basis)
    .filter((one, i, all) => all.findIndex((o) => same(o, one)) === i);
  const grounded = withValue(concluded, ['bases'], [...(isList(bases) ? bases : []), ...own]);
  // No answer is better known than the weakest of what it rests on.
  const isWeaker =
    own.some((one) => 'source' in one) && /^(texts|law)$/.test(String(valueAt(data, ['kind'])));
  return isWeaker ? withValue(grounded, ['kind'], 'reported') : grounded;
}
