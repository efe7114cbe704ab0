import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoded, type Encoding, encodingNames, encodings, saidEncoding } from '~/sheets/encoding';
import { encoded, firstSheet } from './made';

const only = '姓名，公需，张三，十八，李四，二十';

describe('文字是怎样存的', () => {
  test.each([
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
    ['utf-8', 'utf8'],
  ] as const)('开头有标记的照标记读，哪怕全是汉字：%s', (encoding, saved) => {
    expect(decoded(encoded(only, saved, true))).toEqual({ encoding, text: only });
  });

  test('标记写着 UTF-8，坏了一个字节也还是 UTF-8：坏的那一格有乱码，别的不受牵连', async () => {
    const bytes = encoded('姓名,公需\n张三,18\n李四,x\n', 'utf8', true);
    bytes[bytes.length - 2] = 0xff;
    expect(decoded(bytes).encoding).toBe('utf-8');
    expect((await firstSheet(bytes)).rows).toEqual([
      ['姓名', '公需'],
      ['张三', '18'],
      ['李四', { problem: 'garbled', read: '\ufffd' }],
    ]);
  });

  test('UTF-16 没有标记，开头几个都是汉字也认得出', () => {
    const text = `${'姓名科目专业选修'.repeat(3)}\t18\t42\t12\r\n`;
    expect(decoded(encoded(text, 'utf-16le')).encoding).toBe('utf-16le');
    expect(decoded(encoded(text, 'utf-16be')).encoding).toBe('utf-16be');
  });

  test('偶然有一个空字节的 GBK 不是 UTF-16', () => {
    const bytes = encoded(`姓名,公需\n${'张三,18\n'.repeat(30)}`, 'gbk');
    bytes[20] = 0;
    expect(decoded(bytes).encoding).toBe('gb18030');
  });

  test('人选了的编码最大，比标记还大', () => {
    expect(decoded(encoded('甲', 'utf8', true), 'gb18030').encoding).toBe('gb18030');
    expect(decoded(encoded('甲,1', 'utf-16le'), 'utf-8').encoding).toBe('utf-8');
  });
});

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章'];
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英镕喆玥妤翀彧赟晗梓萱睿琪瑀頔'];
const departments = ['办公室', '人事科', '第一小学', '机电学院', '财务部（二楼）', '检验科', 'Ⅱ级病房'];
const headings = [
  '姓名,工号,部门,年度,行业,公需科目,专业科目,个人选修科目',
  '序号,姓名,单位,公需课,专业课,选修课',
];
const titles = ['', '2023年度继续教育学时汇总表\r\n', '单位：某某市第一人民医院\r\n'];

const person = fc
  .tuple(
    fc.constantFrom(...surnames),
    fc.constantFrom(...given, ...given.map((a, i) => a + given[(i * 7) % given.length])),
    fc.nat(99_999),
    fc.constantFrom(...departments),
    fc.constantFrom('一般', '会计', '教育', '卫生健康'),
    fc.array(fc.constantFrom('18', '30', '42', '', '17.5', '30学时', '１８'), { minLength: 3, maxLength: 3 }),
  )
  .map(([a, b, id, department, sector, hours]) =>
    [a + b, `A${id}`, department, '2023', sector, ...hours].join(','),
  );

const list = listOf(titles, headings, person);

function listOf(titles: readonly string[], headings: readonly string[], person: fc.Arbitrary<string>) {
  return fc
    .tuple(
      fc.constantFrom(...titles),
      fc.constantFrom(...headings),
      fc.array(person, { minLength: 1, maxLength: 30 }),
    )
    .map(([title, heading, people]) => `${title}${[heading, ...people].join('\r\n')}\r\n`);
}

type Saved = readonly (readonly [Encoding, string])[];

const saved: Saved = [
  ['utf-8', 'utf8'],
  ['gb18030', 'gbk'],
  ['gb18030', 'gb18030'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
];

/** As offices write them where traditional characters are used. */
const traditional = listOf(
  ['', '廣東省某某醫院２０２３年度繼續教育學時統計表\r\n', '單位：澳門某某學校\r\n'],
  ['姓名,工號,部門,年度,公需科目,專業科目,個人選修', '序號,姓名,單位,公需課,專業課,選修課'],
  fc
    .tuple(
      fc.constantFrom(...'陳林黃張李王吳劉蔡楊許鄭謝郭洪曾廖賴徐葉'),
      fc.constantFrom('志明', '美玲', '家豪', '淑芬', '麗華', '國強', '詠欣', '穎', '啟邦', '頌賢'),
      fc.nat(99_999),
      fc.constantFrom('辦公室', '護理部', '檢驗科', '總務處', '財務部（二樓）'),
      fc.array(fc.constantFrom('18', '30', '42', '', '17.5', '30學時'), { minLength: 3, maxLength: 3 }),
    )
    .map(([a, b, id, department, hours]) => [a + b, `A${id}`, department, '2023', ...hours].join(',')),
);

const savedTraditional: Saved = [...saved, ['big5', 'big5']];

/** What happens to a file on its way: nothing, cut somewhere behind its heading, one byte that is another. */
const harm = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  fc.record({ kind: fc.constant('cut' as const), share: fc.double({ min: 0.4, max: 1, noNaN: true }) }),
  fc.record({ kind: fc.constant('hit' as const), at: fc.nat(), byte: fc.nat(255) }),
);

type Harm = typeof harm extends fc.Arbitrary<infer T> ? T : never;

function harmed(bytes: Uint8Array, what: Harm): Uint8Array {
  if (what.kind === 'cut') return bytes.slice(0, Math.ceil(bytes.length * what.share));
  const out = bytes.slice();
  if (what.kind === 'hit') out[what.at % out.length] = what.byte;
  return out;
}

test.each([
  ['简体', list, saved],
  ['繁体', traditional, savedTraditional],
] as const)(
  '没有标记的%s名单，完整的、截断的、坏了一个字节的，编码都认得对（fast-check 种子 20181227）',
  (_, lists, ways) => {
    fc.assert(
      fc.property(lists, fc.constantFrom(...ways), harm, (text, [encoding, name], what) => {
        const bytes = harmed(encoded(text, name), what);
        const read = decoded(bytes);
        expect(read.encoding).toBe(encoding);
        if (what.kind === 'none') expect(read.text).toBe(text);
      }),
      { seed: 20181227, numRuns: Number(process.env.RUNS ?? 3000) },
    );
  },
);

test.each([
  ['UTF-8 截断在最后一个字中间', 'utf8', 1, 'utf-8'],
  ['UTF-8 最后一个字只剩一个字节', 'utf8', 2, 'utf-8'],
  ['GBK 截断在最后一个字中间', 'gbk', 1, 'gb18030'],
  ['UTF-16 截断在最后一个字中间', 'utf-16le', 1, 'utf-16le'],
])('%s：整份不受牵连，那一格有乱码', async (_, name, lost, encoding) => {
  const bytes = encoded('姓名,公需\n张三,18\n李四', name);
  expect(decoded(bytes.slice(0, -lost)).encoding).toBe(encoding);
  const rows = (await firstSheet(bytes.slice(0, -lost))).rows;
  expect(rows[1]).toEqual(['张三', '18']);
  expect(rows[2]?.[0]).toEqual({ problem: 'garbled', read: '李\ufffd' });
});

test.each([
  ['utf8', 'utf-8', 'name,José'],
  ['utf-16le', 'utf-16le', 'あいう,18'],
  ['utf-16be', 'utf-16be', 'あいう,18'],
])('%s 有标记的，不再猜', (saved, encoding, text) => {
  expect(decoded(encoded(text, saved, true))).toEqual({ encoding, text });
});

test('开头碰巧像半个标记的，不是标记', () => {
  const list = (first: string) => `${first}某,公需\n张三,18\n李四,30\n`;
  // 剥 is B0 FE, 锘 EF BB.
  for (const first of ['剥', '锘'])
    expect(decoded(encoded(list(first), 'gbk'))).toEqual({ encoding: 'gb18030', text: list(first) });
});

test('短得只有几个字的 GBK，碰巧合 UTF-8 的规矩，也还是 GBK', () => {
  expect(decoded(encoded('陆隆\n', 'gbk'))).toEqual({ encoding: 'gb18030', text: '陆隆\n' });
});

test('有一个香港增补的字，也还是 Big5', () => {
  const bytes = encoded('姓名,部門\n李嘅,社區辦事處\n', 'big5');
  bytes.set([0x9d, 0xef], bytes.lastIndexOf(0x2c) - 2);
  expect(decoded(bytes).encoding).toBe('big5');
});

test.each([
  ['开头', 0, 150_000],
  ['中间', 150_000, 150_000],
  ['末尾', 150_000, 0],
])('很长的文件，只有%s有汉字，也认得出', (_, before, after) => {
  const text = 'zhang,1\n'.repeat(before / 8) + '张三,18\n'.repeat(20) + 'zhang,1\n'.repeat(after / 8);
  expect(decoded(encoded(text, 'gbk'))).toEqual({ encoding: 'gb18030', text });
});

test.each(['utf-16le', 'utf-16be'])('很长的 %s，断在一个字中间，也认得出', (encoding) => {
  const text = '姓名科目专业选修\n'.repeat(12_000);
  expect(decoded(encoded(text, encoding).slice(0, -1)).encoding).toBe(encoding);
});

test('很长的文件，只在中间坏了一个字节', () => {
  const bytes = encoded(`姓名,公需\n${'张三,18\n'.repeat(60_000)}`, 'utf8');
  bytes[300_000] = 0xff;
  expect(decoded(bytes).encoding).toBe('utf-8');
  const gbk = encoded(`姓名,公需\n${'张三,18\n'.repeat(60_000)}`, 'gbk');
  gbk[300_000] = 0xff;
  expect(decoded(gbk).encoding).toBe('gb18030');
});

test('每种编码都有给人看的名称', () => {
  expect(encodings.map((encoding) => encodingNames[encoding])).toEqual([
    ...['UTF-8', 'GB18030（GBK）', 'Big5（繁体）', 'UTF-16', 'UTF-16（高位在前）'],
  ]);
});

test.each([
  ['<meta charset="gb2312">', 'gb18030'],
  ["<meta charset='GBK'>", 'gb18030'],
  ['<meta http-equiv=x content="text/html; charset=x-gbk">', 'gb18030'],
  ['charset = gb_2312-80', 'gb18030'],
  ['<?xml version="1.0" encoding="UTF-8"?>', 'utf-8'],
  ['charset=Big5', 'big5'],
  ['charset=gbk2', undefined],
  ['charset=x-gb2312', undefined],
  ['charset=latin1', undefined],
  ['gbk', undefined],
])('“%s”说自己是 %s', (text, encoding) => {
  expect(saidEncoding(encoded(text, 'latin1'))).toBe(encoding);
  expect(saidEncoding(encoded(' '.repeat(5000) + text, 'latin1'))).toBeUndefined();
});
