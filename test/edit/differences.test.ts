import { describe, expect, test } from 'vitest';
import { differencesIn, textChosen } from '~/edit/forms/differences';
import { placeWords } from '~/edit/forms/place-words';
import { valueWords } from '~/edit/forms/value-words';
import { library } from '~/queries/library';

const path = 'content/guides/2026.yaml';
const base = `# 查到的都在这里
year: 2026
reviewedOn: 2026-11-01
topics:
  names: [专题一]
  say: 学完
  source: 某院
`;
const changed = (from: string | RegExp, to: string) => base.replace(from, to);
const found = (mine: string, theirs: string) => differencesIn(path, { base, mine, theirs }) ?? [];
const told = (mine: string, theirs: string) =>
  found(mine, theirs).map(({ path, mine, theirs, meant }) => [
    placeWords(path ?? [], 'guides'),
    mine,
    theirs,
    meant,
  ]);

describe('两份里不同的，逐栏列出来', () => {
  test('只有一边改过的，选改过的', () => {
    expect(told(changed('11-01', '11-28'), changed('学完', '任选一个'))).toEqual([
      ['“最后核对的日子”', '2026-11-28', '2026-11-01', 'mine'],
      ['“公需专题”的“怎样选、各学多少”', '学完', '任选一个', 'theirs'],
    ]);
  });

  test('两边都改过的，不替人选', () => {
    expect(told(changed('学完', '甲'), changed('学完', '乙'))).toEqual([
      ['“公需专题”的“怎样选、各学多少”', '甲', '乙', undefined],
    ]);
  });

  test('列表两边都只加的，都要', () => {
    const [one] = found(changed('[专题一]', '[专题一, 甲]'), changed('[专题一]', '[专题一, 乙]'));
    expect(one).toMatchObject({ meant: 'both', both: ['专题一', '甲', '乙'] });
  });

  test('一边去掉了的，没有“都要”', () => {
    const [one] = found(changed('[专题一]', '[甲]'), changed('[专题一]', '[专题一, 乙]'));
    expect(one?.both).toBeUndefined();
    expect(one?.meant).toBeUndefined();
  });

  test('只差注解和写法的，一处也没有', () => {
    expect(found(base, `${base}# 别人加的\n`)).toEqual([]);
  });

  test('读不成表单的，不逐栏比', () => {
    expect(differencesIn(path, { base, mine: base, theirs: 'year: [' })).toBeUndefined();
  });
});

test('选好的写成一份：两边的注解都在，没有选的一边不在', () => {
  const mine = changed('学完', '甲').replace('某院', '某院的通知');
  const theirs = `${changed('学完', '乙')}# 别人加的\n`;
  const all = found(mine, theirs);
  const text = textChosen(
    path,
    { base, mine, theirs },
    all.map((one) => [one, one.meant ?? 'mine'] as const),
  );
  expect(text).toBe(`${changed('学完', '甲').replace('某院', '某院的通知')}# 别人加的\n`);
});

test('两边改的地方不同，两边的注解都留着', () => {
  const mine = changed('11-01', '11-28').replace('都在这里', '都在这里，十一月看过');
  const theirs = `${base}# 别人加的\n`;
  const all = found(mine, theirs).map((one) => [one, one.meant ?? 'theirs'] as const);
  expect(textChosen(path, { base, mine, theirs }, all)).toBe(`${mine}# 别人加的\n`);
});

test('问答的正文也是一处，两边改的段落不同就合在一起', () => {
  const answer = 'content/answers/one.mdx';
  const whole = '---\nquestion: 问？\n---\n\n一段。\n\n二段。\n';
  const sides = { base: whole, mine: whole.replace('一段', '甲'), theirs: whole.replace('二段', '乙') };
  const [body] = differencesIn(answer, sides) ?? [];
  expect(body).toMatchObject({ meant: 'both' });
  expect(body?.path).toBeUndefined();
  expect(textChosen(answer, sides, body ? [[body, 'both']] : [])).toContain('甲。\n\n乙。');
  expect(textChosen(answer, sides, body ? [[body, 'theirs']] : [])).toContain('一段。\n\n乙。');
});

test.each([
  ['没有写的', undefined, 'say', 'guides', '（没有写）'],
  ['日子', '2026-11-01', 'closes', 'guides', '2026年11月1日'],
  ['选的', 'makeUp', 'kind', 'guides', '补学'],
  ['打勾的', true, 'noMakeUp', 'guides', '打了勾'],
  ['行业', ['accounting', 'general'], 'sectors', 'answers', '会计专业技术人员、一般专业技术人员'],
  ['条款', 'yrsb-2018-277#s3-p2', 'clause', 'guides', '粤人社办〔2018〕277号 三第2段'],
  ['句子里的数字', '按{accounting.2018.total}学', 'answer', 'answers', '按90学分学'],
  [
    '一项',
    { kind: 'study', closes: '2026-12-31' },
    'windows',
    'guides',
    '是学习还是补学：学习；最后一天：2026年12月31日',
  ],
] as const)('一栏里写了什么，用表单里的话说：%s', (_, value, key, kind, says) => {
  expect(valueWords(value, key, kind, library())).toBe(says);
});
