import { expect, test } from 'vitest';
import {
  bodyByName,
  bodyInWords,
  figuresByName,
  figuresInWords,
  figuresOf,
  figuresRead,
  figureYears,
} from '~/edit/forms/figure-words';
import { partsOf } from '~/edit/forms/file-parts';
import { readLibrary } from '~/schemas/library';
import { contentIn } from '../site/edit-folder';

const texts = Object.entries(contentIn('content')).map(([path, text]) => ({ path: `content/${path}`, text }));
const { sectors } = readLibrary(texts);

test.each([
  ['最低学时', '{general.2025.total}', '{一般.2025.合计}'],
  ['其中项', '{accounting.2025.general-knowledge}', '{会计.2025.专业通识}'],
  ['折算', '{accounting.2023.paper-first}', '{会计.2023.论文：在有CN刊号的期刊发表，本人是第一作者}'],
  ['要求表里没有这一年的', '{general.2999.total}', '{一般.2999.合计}'],
  ['没有这个行业的照旧', '{nobody.2025.total}', '{nobody.2025.total}'],
])('句子里的数字叫人认得的名字：%s', (_, file, words) => {
  expect(figuresInWords(`暂按${file}。`, sectors)).toBe(`暂按${words}。`);
  expect(figuresByName(`暂按${words}。`, sectors)).toBe(`暂按${file}。`);
});

test('正文里的数字和句子里的一个样子，选的数字写回去是正文的写法', () => {
  const body = '据转载，<Figure of="general.2023.total"/>。<Figure of="nobody.2023.total"/>';
  const words = '据转载，{一般.2023.合计}。<Figure of="nobody.2023.total"/>';
  expect(bodyInWords(body, sectors)).toBe(words);
  expect(bodyByName(words, sectors)).toBe(body);
});

test('两个折算叫同一个名字的，后一个没有名字，照文件里的写法', () => {
  const [accounting] = sectors.filter((s) => s.sector === 'accounting');
  const [first] = accounting?.conversions ?? [];
  if (!accounting || !first) throw new Error('会计应有折算');
  const twice = [{ ...accounting, conversions: [first, { ...first, key: 'same-name' }] }];
  const name = figuresInWords(`{accounting.2024.${first.key}}`, twice);
  expect(name).toBe(`{会计.2024.${first.name}}`);
  expect(figuresByName(name, twice)).toBe(`{accounting.2024.${first.key}}`);
  expect(figuresInWords('{accounting.2024.same-name}', twice)).toBe('{accounting.2024.same-name}');
});

test('选数字：哪年有什么就列什么，没有查到的年度不列，不设的科目不列', () => {
  const [general, accounting] = ['general', 'accounting'].map((id) => sectors.find((s) => s.sector === id));
  if (!general || !accounting) throw new Error('两个行业都应有');
  expect(figuresOf(general, 2025).map(({ name, says }) => name + says)).toEqual([
    '合计90学时',
    '公需30学时',
    '专业42学时',
    '选修18学时',
  ]);
  expect(figuresOf(accounting, 2018).map(({ key }) => key)).not.toContain('elective');
  const years = figureYears(general, 2026);
  expect([years[0], years[years.length - 1]]).toEqual([2025, 2018]);
});

test('每个问答改成名字再改回来，一个字也不差；没有一个还是文件里的写法', () => {
  for (const { path, text } of texts.filter((one) => /content\/(answers|vocabulary)/.test(one.path))) {
    const words = bodyInWords(figuresInWords(text, sectors), sectors);
    expect(words, path).not.toMatch(/\{[a-z]|<Figure/);
    expect(figuresByName(figuresInWords(text, sectors), sectors), path).toBe(text);
    const { body = '' } = partsOf(path, text) ?? {};
    expect(bodyByName(bodyInWords(body, sectors), sectors), path).toBe(body);
  }
});

test('读的人看的一句：数还没有写的，说是哪个数，不露花括号', () => {
  expect(figuresRead('{general.2025.total}，{general.2999.common}，{nobody.2025.total}。', sectors)).toBe(
    '90学时，（一般2999公需：现在还没有这个数），（nobody2025total：现在还没有这个数）。',
  );
});
