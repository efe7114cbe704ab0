import { describe, expect, test } from 'vitest';
import { byScore, like, type Postings, ranked } from '~/search/rank';
import { type Unit, unitsOf, unitsOfTokens } from '~/search/units';
import { aboutToken, classToken, wordBook } from '~/search/word-book';
import { emptyLexicon } from './empty-lexicon';

const unit = (own: string[], rest: Partial<Unit> = {}): Unit => ({
  ...{ word: own.join(''), classes: [], own, same: [], about: [], weight: 1, telling: true, whole: true },
  ...rest,
});

/** What each record has, as `token: key score, key score`. */
function found(table: Record<string, Record<string, number>>): Map<string, Postings> {
  return new Map(Object.entries(table).map(([token, own]) => [token, new Map(Object.entries(own))]));
}

describe('排序', () => {
  const order = (units: Unit[], table: Record<string, Record<string, number>>) =>
    ranked(units, found(table)).map((c) => c.key);

  test('一个词也没有的，不在里面', () => {
    expect(ranked([unit(['补学'])], found({ 申报: { a: 9 } }))).toEqual([]);
  });

  test('问的都有的，在只有一个词、这个词却很多的前面', () => {
    const units = [unit(['补学']), unit(['证书'])];
    expect(order(units, { 补学: { both: 1, one: 2.2 }, 证书: { both: 1 } })).toEqual(['both', 'one']);
  });

  test('问的都有的占全部，有一半的占一半', () => {
    const units = [unit(['补学']), unit(['证书'])];
    const shares = ranked(units, found({ 补学: { both: 1, one: 1 }, 证书: { both: 1 } }));
    expect(shares.map((c) => [c.key, c.covered])).toEqual([
      ['both', 1],
      ['one', 0.5],
    ]);
  });

  test('说得多的词，比说得少的词算得多', () => {
    const units = [unit(['补学']), unit(['单位'], { weight: 0.3 })];
    const [first, second] = ranked(units, found({ 补学: { a: 1 }, 单位: { b: 1 } }));
    expect([first?.key, second?.key]).toEqual(['a', 'b']);
    expect(first?.covered).toBeCloseTo(1 / 1.3, 6);
    expect(second?.covered).toBeCloseTo(0.3 / 1.3, 6);
  });

  test('词的一部分只算那一部分', () => {
    const [whole, part] = ranked([unit(['公需', '需课'])], found({ 公需: { a: 1, b: 1 }, 需课: { a: 1 } }));
    expect([whole?.covered, part?.covered]).toEqual([1, 0.5]);
    expect(whole?.score).toBeGreaterThan(2 * (part?.score ?? 0));
  });

  test('一样意思的词，比原词差一些，比只是有关的好', () => {
    const units = [unit(['补学'], { same: ['#0'], about: ['@0'] })];
    const all = ranked(units, found({ 补学: { own: 1 }, '#0': { same: 1 }, '@0': { about: 1 } }));
    expect(all.map((c) => c.key)).toEqual(['own', 'same', 'about']);
    expect(all.map((c) => c.covered)).toEqual([1, 0.8, 0]);
    expect(all[2]?.score).toBeGreaterThan(0);
    expect(all[2]?.score).toBeLessThan((all[1]?.score ?? 0) / 2);
  });

  test('有原词又有一样意思的词，算一次', () => {
    const [only] = ranked([unit(['补学'], { same: ['#0'] })], found({ 补学: { a: 1 }, '#0': { a: 1 } }));
    expect(only?.covered).toBe(1);
  });

  test('长的词说得更多，但有限度', () => {
    const score = (length: number) => {
      const own = Array.from({ length }, (_, i) => `t${i}`);
      return ranked([unit(own)], found(Object.fromEntries(own.map((t) => [t, { a: 1 }]))))[0]?.score ?? 0;
    };
    expect(score(3)).toBeGreaterThan(score(2));
    expect(score(2)).toBeGreaterThan(score(1));
    expect(score(9)).toBeCloseTo(2 * score(1), 6);
    expect(score(30)).toBeCloseTo(score(9), 6);
  });

  test('一样好的，总是同一个次序', () => {
    expect(order([unit(['补学'])], { 补学: { b: 1, a: 1, c: 1 } })).toEqual(['a', 'b', 'c']);
    expect(byScore({ key: 'a', score: 1 }, { key: 'b', score: 2 })).toBeGreaterThan(0);
  });
});

describe('问话和题目有多像', () => {
  const [makeUp, seal, leave] = [unit(['补学']), unit(['盖章']), unit(['产假'])];

  test('一样的是 1，没有一样的是 0，都没有也是 0', () => {
    expect(like([makeUp, seal], [seal, makeUp])).toBe(1);
    expect(like([makeUp], [seal])).toBe(0);
    expect(like([], [])).toBe(0);
  });

  test('问的多一个词、题目多一个词，都不全像', () => {
    expect(like([makeUp], [makeUp, seal])).toBe(0.5);
    expect(like([makeUp, seal], [makeUp])).toBe(0.5);
    expect(like([makeUp, leave], [makeUp, seal])).toBeCloseTo(1 / 3, 6);
  });

  test('说得少的词多出来，差得也少', () => {
    const little = unit(['单位'], { weight: 0.25 });
    expect(like([makeUp], [makeUp, little])).toBe(0.8);
    expect(like([makeUp, little], [makeUp])).toBe(0.8);
  });

  test('换一个一样意思的词，差一点', () => {
    const own = unit(['补学'], { same: ['#0'] });
    const other = unit(['补课'], { same: ['#0'] });
    expect(like([own], [other])).toBeGreaterThan(0.8);
    expect(like([own], [other])).toBeLessThan(1);
  });

  test('词有一半一样的，像一半', () => {
    const like2 = like([unit(['公需', '需课'])], [unit(['公需', '需科'])]);
    expect(like2).toBeGreaterThan(0);
    expect(like2).toBeLessThan(0.5);
  });
});

describe('问话拆成词', () => {
  const lexicon = {
    ...emptyLexicon,
    classes: [
      { words: ['补学', '补课'], see: ['answers/make-up/'] },
      { words: ['公需科目', '公需课'] },
      { words: ['单位', '统计'], light: true as const },
      { words: ['会计', '出纳'], apart: true as const },
      { words: ['科目', '统计'] },
    ],
  };
  const units = (text: string) => unitsOf(text, wordBook(lexicon), lexicon.classes);
  const words = (text: string) => units(text).map((u) => u.word);

  test('词典里的词是一个词，词以外的每两个字一个', () => {
    expect(words('补学时间')).toEqual(['补学', '学时', '时间']);
    expect(words('补学')).toEqual(['补学']);
    expect(words('公需科目')).toEqual(['公需科目', '科目']);
  });

  test('两边都是词或者几天几门的两个字，只用来找，自己不说什么', () => {
    const seams = (text: string) => units(text).flatMap((u) => (u.seam ? u.word : []));
    expect(seams('补学科目')).toEqual(['学科']);
    expect(seams('补学三个月')).toEqual(['学三', '三个', '个月']);
    expect(seams('补学时间去补学 excel 72')).toEqual([]);
  });

  test('字母和数字是整个的', () => {
    expect(words('excel 72 1.5%')).toEqual(['excel', '72', '1.5%']);
  });

  test('单独的一个字也算', () => {
    expect(words('补学 章')).toEqual(['补学', '章']);
  });

  test('两个词连在一起，中间的两个字也算', () => {
    expect(words('补学单位')).toEqual(['补学', '单位', '学单']);
  });

  test('一样意思的词说两次，算一次', () => {
    expect(words('补学 补课')).toHaveLength(1);
    expect(words('补学 补学')).toEqual(['补学']);
    expect(words('会计 出纳')).toEqual(['会计', '出纳']);
  });

  test('词典里的词说的最多，到处都有的说得少，不认得的字更少，长词里面的词少', () => {
    const weight = (text: string, word: string) => units(text).find((u) => u.word === word)?.weight ?? 0;
    expect(weight('补学', '补学')).toBe(1);
    expect(weight('单位', '单位')).toBeLessThan(0.5);
    expect(weight('彗星', '彗星')).toBeLessThan(0.5);
    expect(weight('excel', 'excel')).toBeGreaterThan(weight('彗星', '彗星'));
    expect(weight('公需科目', '科目')).toBeLessThan(weight('科目', '科目'));
    expect(weight('公需科目，科目', '科目')).toBe(weight('科目', '科目'));
  });

  test('哪些说的是要找的事', () => {
    const telling = (text: string) => units(text).map((u) => u.telling);
    expect(telling('补学')).toEqual([true]);
    expect(telling('单位')).toEqual([false]);
    expect(telling('彗星')).toEqual([false]);
    expect(telling('excel')).toEqual([false]);
    expect(telling('统计')).toEqual([true]);
  });

  test('词带着它一类的标记和讲它的页；各是各的一类不带', () => {
    expect(units('补学')[0]).toMatchObject({
      ...{ classes: [0], same: [classToken(0)], about: [aboutToken(0)], own: ['补学'], whole: true },
    });
    expect(units('会计')[0]).toMatchObject({ classes: [], same: [], about: [] });
    expect(units('公需科目').find((u) => u.word === '科目')).toMatchObject({ whole: false });
    expect(units('彗星')[0]).toEqual(
      unit(['彗星'], { weight: units('彗星')[0]?.weight ?? 0, telling: false }),
    );
  });

  test('给定的词照给定的份量', () => {
    const given = unitsOfTokens(new Map([['补学', 0.7]]));
    expect(given).toMatchObject([{ word: '补学', own: ['补学'], weight: 0.7 }]);
  });
});
