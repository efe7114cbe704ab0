import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expected } from '../roster/independent';
import { encoded, xlsxParts, zipped } from '../sheets/made';
import { type CameTo, cameTo, rowsXml } from './list-ground';

// Any list, the whole way of the page: every row is somebody's once, or nobody's with its reason.
const seed = 20261125;
const slow = 120_000;

const names = [
  '欧阳海',
  '司马兰',
  '诸葛明',
  '东方红',
  '高平均',
  '计春华',
  '单于达',
  '阿依古丽·买买提',
  '李明',
];
const departments = ['放射科', '药剂科', '办公室'];
const hoursIn = fc.constantFrom('30', '42', '18', '0', '24', '12', '60', '');

interface Row {
  readonly kind: 'person' | 'total' | 'signature' | 'blank' | 'section' | 'example';
  readonly cells: Readonly<Record<string, string>>;
}

const person = fc
  .record({
    姓名: fc.constantFrom(...names),
    部门: fc.constantFrom(...departments),
    年度: fc.constantFrom('2018', '2023', '2025'),
    行业: fc.constantFrom('一般', '会计'),
    公需科目: hoursIn,
    专业科目: hoursIn,
    选修科目: hoursIn,
  })
  .map((cells): Row => ({ kind: 'person', cells }));
const saying = (kind: Row['kind'], ...said: Readonly<Record<string, string>>[]) =>
  fc.constantFrom(...said.map((cells): Row => ({ kind, cells })));
const sums = { 公需科目: '9000', 专业科目: '9100', 选修科目: '9200' };
const nobody = fc.oneof(
  saying(
    'total',
    { 姓名: '合计', ...sums },
    { 部门: '放射科 汇总', ...sums },
    { 姓名: '小 计' },
    { 姓名: '人均', ...sums },
  ),
  saying('signature', { 姓名: '制表人：张三' }, { 部门: '单位（盖章）' }),
  saying('blank', {}),
  saying('section', { 姓名: '一、放射科' }, { 部门: '在编人员' }, { 姓名: '药剂科' }),
  saying('example', { 姓名: '示例', 公需科目: '30' }),
);

const rowsOfAny = fc.array(fc.oneof({ weight: 4, arbitrary: person }, { weight: 1, arbitrary: nobody }), {
  minLength: 3,
  maxLength: 12,
});
const order = fc.shuffledSubarray(
  ['姓名', '工号', '部门', '年度', '行业', '公需科目', '专业科目', '选修科目'],
  {
    minLength: 8,
  },
);
const above = fc.subarray([['某某医院'], ['继续教育情况'], ['', '']]);
const grouped = fc.boolean();

interface List {
  readonly rows: readonly Row[];
  readonly order: readonly string[];
  readonly above: readonly (readonly string[])[];
  readonly grouped: boolean;
}
const list: fc.Arbitrary<List> = fc.record({ rows: rowsOfAny, order, above, grouped });

/** Without some columns, with cells left blank, and with few ids for all. */
const untidy = fc.record({
  rows: fc.array(
    fc
      .tuple(
        fc.oneof({ weight: 4, arbitrary: person }, { weight: 1, arbitrary: nobody }),
        fc.constantFrom('', '', '姓名', '部门', '年度', '行业', '专业科目'),
      )
      .map(([{ kind, cells }, blank]): Row => ({ kind, cells: { ...cells, [blank]: '' } })),
    { minLength: 2, maxLength: 12 },
  ),
  order,
  above,
  grouped,
  lost: fc.subarray(['工号', '部门', '年度', '行业', '选修科目']),
  ids: fc.array(fc.constantFrom('', 'K1', 'K2', '440106199001010019', '4.40106E+17', '同上'), {
    minLength: 1,
    maxLength: 4,
  }),
  several: fc.constantFrom('add' as const, 'apart' as const),
});

/** The rows of a list as its table has them; a group of headings stands over its last columns. */
function tableOf({ rows, order, above, grouped }: List, idOf: (i: number) => string): string[][] {
  const group = order.map((_, i) => ({ 0: '基本信息', [order.length - 3]: '登记情况（须核对）' })[i] ?? '');
  const body = rows.map(({ kind, cells }, i) =>
    order.map((column) => (column === '工号' ? (kind === 'person' ? idOf(i) : '') : (cells[column] ?? ''))),
  );
  return [...above.map((row) => [...row]), ...(grouped ? [group] : []), [...order], ...body];
}

const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const asText = fc.record({
  ends: fc.array(lineEnd, { minLength: 1, maxLength: 5 }),
  encoding: fc.constantFrom('utf8', 'gb18030', 'utf-16le', 'utf-16be'),
  mark: fc.boolean(),
  delimiter: fc.constantFrom(',', '\t', ';', '|', '，', '；'),
});
type AsText = typeof asText extends fc.Arbitrary<infer T> ? T : never;

function textOf(
  table: readonly (readonly string[])[],
  { ends, encoding, mark, delimiter }: AsText,
): Uint8Array {
  const lines = table.map((row, i) => row.join(delimiter) + ends[i % ends.length]);
  return encoded(lines.join(''), encoding, mark && encoding !== 'gb18030');
}

const asPackage = fc.record({
  sheet: fc.constantFrom('xl/worksheets/sheet1.xml', 'xl/x/人员.xml', 'sheet.xml'),
  slashes: fc.constantFrom('/', '\\'),
  upper: fc.boolean(),
  quotes: fc.constantFrom('"', "'"),
  placed: fc.boolean(),
  numbers: fc.boolean(),
});
type AsPackage = typeof asPackage extends fc.Arbitrary<infer T> ? T : never;

function packageOf(table: readonly (readonly string[])[], form: AsPackage): Uint8Array {
  const cells = table.map((row) =>
    row.map((text) => (form.numbers && /^\d+$/.test(text) ? Number(text) : text)),
  );
  const parts = xlsxParts(rowsXml(cells));
  const at = 'xl/worksheets/sheet1.xml';
  const rels = 'xl/_rels/workbook.xml.rels';
  const forms = Object.entries({
    ...parts,
    [rels]: (parts[rels] ?? '').replace('worksheets/sheet1.xml', `/${form.sheet}`),
  }).map(([path, xml]): [string, string] => {
    const named = (path === at ? form.sheet : path).replace(/\//g, form.slashes);
    return [form.upper ? named.toUpperCase() : named, xml.replace(/"/g, form.quotes)];
  });
  return zipped(Object.fromEntries(forms));
}

const file = fc.oneof(
  asText.map((form) => ({ name: '名单.csv', bytes: (t: string[][]) => textOf(t, form) })),
  asPackage.map((form) => ({ name: '名单.xlsx', bytes: (t: string[][]) => packageOf(t, form) })),
);

/** Each row of the table is one person's, once, or is skipped; the counts add up; what nobody said is counted as assumed. */
function accountedFor(got: CameTo, table: readonly (readonly string[])[]): void {
  if (got.kind !== 'judged') return;
  const { counts, read } = got.summary;
  expect(counts.total).toBe(counts.met + counts.short + counts.incomplete + counts.rejected);
  expect(counts.total).toBe(got.people.length);
  const owned = got.rowsOf.flat();
  const skipped = got.skipped.map((said) => Number.parseInt(said, 10));
  const all = [...owned, ...skipped].sort((a, b) => a - b);
  const last = table.map((row) => row.some((text) => text !== '')).lastIndexOf(true) + 1;
  expect(all.filter((row) => row <= last)).toEqual(Array.from({ length: last }, (_, i) => i + 1));
  expect(new Set(all).size).toBe(all.length);
  expect(read).toBe(owned.length);
}

describe('任何名单，从文件到判断', () => {
  test(
    '编码、分列、换行、表头几层、列的次序、包的样子都随便：每一行都有着落，各人的判断和另算的一样',
    async () => {
      await fc.assert(
        fc.asyncProperty(list, file, async (given, as) => {
          const table = tableOf(given, (i) => `K${100 + i}`);
          const got = await cameTo(as.bytes(table), as.name);
          if (got.kind !== 'judged') expect.fail(JSON.stringify(got));
          accountedFor(got, table);
          const people = given.rows.flatMap(({ kind, cells }, i) =>
            kind === 'person' ? [{ cells, id: `K${100 + i}` }] : [],
          );
          expect(got.people.map((said) => said.replace(/：.*/, ''))).toEqual(
            people.map(({ cells, id }) => {
              const tenths = (column: string) => (cells[column] ? Number(cells[column]) * 10 : undefined);
              const sector = cells.行业 === '会计' ? 'accounting' : 'general';
              const { outcome } = expected({
                year: Number(cells.年度),
                sector,
                common: tenths('公需科目'),
                professional: tenths('专业科目'),
                elective: tenths('选修科目'),
              });
              const word = { met: '达标', short: '未达标', incomplete: '信息不足' }[outcome];
              const who = [cells.姓名, id, cells.部门, cells.年度, sector === 'general' ? '' : sector, word];
              return who.filter(Boolean).join(' ');
            }),
          );
          expect(got.summary.assumed).toEqual({ year: 0, sector: 0 });
        }),
        { seed, numRuns: 1000 },
      );
    },
    slow,
  );

  test(
    '缺这缺那、几行是一个人的：问了就答，每一行还是只算一次，没有说的年度和行业都说得出按了什么',
    async () => {
      const outcomes = new Set<string>();
      await fc.assert(
        fc.asyncProperty(untidy, file, async ({ lost, ids, several, ...given }, as) => {
          const columns = given.order.filter((column) => !lost.includes(column));
          const table = tableOf({ ...given, order: columns }, (i) => ids[i % ids.length] ?? '');
          const bytes = as.bytes(table);
          let got = await cameTo(bytes, as.name);
          for (let asked = 0; got.kind === 'asked' && asked < 3; asked++) {
            const kinds = got.questions.map(({ kind }) => kind);
            outcomes.add(kinds.join());
            got = await cameTo(bytes, as.name, { several, year: 2023, yearBy: 'answered' });
          }
          if (got.kind === 'refused') expect.fail(got.why);
          if (got.kind === 'asked') return;
          outcomes.add(got.kind);
          accountedFor(got, table);
          const { counts, assumed } = got.summary;
          if (!columns.includes('年度')) expect(assumed.year).toBe(counts.total);
          if (!columns.includes('行业')) expect(assumed.sector).toBe(counts.total);
        }),
        { seed, numRuns: 1000 },
      );
      expect([...outcomes]).toEqual(expect.arrayContaining(['judged', 'several-rows']));
    },
    slow,
  );
});
