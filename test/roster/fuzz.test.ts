import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findList } from '~/roster/find/find-list';
import { judgeRoster } from '~/roster/judge/judge-roster';
import { reasonSays } from '~/roster/say/reason-says';
import { readWorkbook } from '~/sheets/read-workbook';
import { SheetError } from '~/sheets/sheet-error';
import type { Workbook } from '~/sheets/workbook';
import { writeCsv } from '~/sheets/write-csv';
import { writeXlsx } from '~/sheets/write-xlsx';
import { sectors } from '../ground/ground';
import { encoded, xlsxParts, zipped } from '../sheets/made';
import { dayOf, expected } from './independent';

// Damaged files and damaged cells, the same ones each time: a file is read or refused in Chinese, and no row is lost.
const seed = 20181227;
const slow = 240_000;

const heading = ['姓名', '工号', '部门', '年度', '行业', '公需科目', '专业科目', '个人选修科目'];
const rows = [
  ['2018年度汇总表'],
  heading,
  ['甲', '440106199001011234', '一部', '2018', '一般', '18', '42', '12'],
  ['乙', '002', '一部', '2018', '会计', '30', '60', ''],
  [],
  ['丙', '003', '二部', '2018', '教育', '18', '42', '0'],
  ['合计', '', '', '', '', '66', '144', '12'],
];

/** Reads and judges; gives nothing for a file refused. Whatever is read keeps every row and adds up. */
async function judgedOrRefused(bytes: Uint8Array): Promise<Workbook | undefined> {
  let workbook: Workbook;
  try {
    workbook = await readWorkbook(bytes, '名单');
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    expect(error.message).toMatch(/请|不/);
    return undefined;
  }
  const { found } = findList(workbook);
  for (const sheet of workbook.sheets) {
    const judged = judgeRoster(sheet, found, sectors, '2026-11-25', found.headings);
    const { skipped, counts } = judged;
    const out = judged.rows.map(judged.explained);
    const numbers = [...out, ...skipped].map((r) => r.row).sort((a, b) => a - b);
    expect(numbers).toEqual(sheet.rows.map((_, i) => i + 1));
    expect(counts.total).toBe(counts.met + counts.short + counts.incomplete + counts.rejected);
    expect(out.filter((r) => r.outcome !== 'met' && r.reasons.length === 0)).toEqual([]);
  }
  return workbook;
}

/** One of the damages that files come with. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({
    kind: fc.constant('flip' as const),
    at: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
    bit: fc.nat(7),
  }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.nat(),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
  }),
  fc.record({ kind: fc.constant('drop' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 200 }) }),
);

type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Uint8Array, what: Damage): Uint8Array {
  if (what.kind === 'cut') return bytes.slice(0, Math.floor(bytes.length * what.share));
  if (what.kind === 'flip') {
    const out = bytes.slice();
    for (const at of what.at) out[at % bytes.length] = (out[at % bytes.length] as number) ^ (1 << what.bit);
    return out;
  }
  const at = what.at % bytes.length;
  const [middle, rest] = what.kind === 'insert' ? [what.bytes, at] : [new Uint8Array(), at + what.length];
  return Uint8Array.from([...bytes.slice(0, at), ...middle, ...bytes.slice(rest)]);
}

describe('坏掉的文件：要么读出来，要么用中文说清楚，不会崩，不会丢行', () => {
  test(
    '2,000 个坏掉的 XLSX：读得出来的，和没坏的一字不差',
    async () => {
      const good = new Uint8Array(await (await writeXlsx([{ name: '名单', rows }])).arrayBuffer());
      const whole = (await readWorkbook(good, '名单')).sheets;
      await fc.assert(
        fc.asyncProperty(damage, async (what) => {
          const read = await judgedOrRefused(damaged(good, what));
          if (read?.format === 'xlsx') expect(read.sheets).toEqual(whole);
        }),
        { seed, numRuns: 2000 },
      );
    },
    slow,
  );

  test(
    '1,000 个里面的 XML 坏掉的 XLSX',
    async () => {
      const cells = (row: string[], r: number) =>
        row
          .map((t, c) => `<c r="${String.fromCharCode(65 + c)}${r}" t="inlineStr"><is><t>${t}</t></is></c>`)
          .join('');
      const parts = xlsxParts(rows.map((row, i) => `<row r="${i + 1}">${cells(row, i + 1)}</row>`).join(''));
      const name = fc.constantFrom(...Object.keys(parts).filter((n) => n.startsWith('xl/')));
      await fc.assert(
        fc.asyncProperty(name, damage, async (part, what) => {
          const broken = damaged(new TextEncoder().encode(parts[part]), what);
          await judgedOrRefused(zipped({ ...parts, [part]: broken }));
        }),
        { seed, numRuns: 1000 },
      );
    },
    slow,
  );

  test(
    '2,000 个坏掉的 CSV，四种编码',
    async () => {
      const text = writeCsv(rows).slice(1);
      const saved = fc.constantFrom('utf8', 'gb18030', 'utf-16le', 'utf-16be');
      await fc.assert(
        fc.asyncProperty(saved, fc.array(damage, { minLength: 1, maxLength: 3 }), async (encoding, all) => {
          const bytes = all.reduce((b, d) => (b.length > 0 ? damaged(b, d) : b), encoded(text, encoding));
          await judgedOrRefused(bytes);
        }),
        { seed, numRuns: 2000 },
      );
    },
    slow,
  );

  test(
    '1,000 个前后编码不同的 CSV',
    async () => {
      const saved = fc.constantFrom('utf8', 'gb18030', 'utf-16le', 'utf-16be');
      const line = fc.constantFrom(...rows.map((row) => `${row.join(',')}\r\n`));
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(saved, line), { minLength: 1, maxLength: 8 }), async (lines) => {
          await judgedOrRefused(
            Uint8Array.from(lines.flatMap(([encoding, text]) => [...encoded(text, encoding)])),
          );
        }),
        { seed, numRuns: 1000 },
      );
    },
    slow,
  );

  test(
    '1,000 个随便什么字节',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.uint8Array({ maxLength: 3000 }),
          async (bytes) => void (await judgedOrRefused(bytes)),
        ),
        { seed, numRuns: 1000 },
      );
    },
    slow,
  );
});

/** What this test alone takes a cell of hours to say: tenths, blank, or nothing certain. */
function plainHours(cell: string, day: number | undefined): number | 'blank' | 'uncertain' {
  const read = cell
    .normalize('NFKC')
    .replace(/−/g, '-')
    .replace(/[\s\u200b]+/g, '')
    .replace(/^'([^'"]*)'?|^"([^'"]*)"/, '$1$2');
  if (read === '') return 'blank';
  const [, sign, whole = '', tenth = '', unit] =
    /^([+-]?)(?=[\d十]|\.\d)(\d{1,3}(?:,\d{3})+|\d+|十)?(?:\.(\d?)0*)?(学时|学分|课时|小时|天|日)?[.,]*$/.exec(
      read.replace(/^([+-]?)\./, '$10.'),
    ) ?? [];
  const tenths = Number(whole.replace(/,/g, '').replace('十', '10')) * 10 + Number(tenth);
  const inDays = unit === '天' || unit === '日';
  if (whole === '' || (sign === '-' && tenths > 0) || (inDays && day === undefined)) return 'uncertain';
  const all = inDays ? (tenths * (day ?? 0)) / 10 : tenths;
  return all <= 366 * 240 ? all : 'uncertain';
}

describe('坏掉的格子：不确定的退回，确定的算对', () => {
  const piece = fc.constantFrom(
    ...'0123456789.-－０１８．约天日学时~至/ 　\u200beE+−,，=\'"#N/A十',
    '18',
    '42',
    '30',
    '学时',
    '12天',
  );
  const messy = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(''));
  const cell = fc.oneof(messy, fc.constantFrom('18', '42', '12', '30', '60', '0', '', '18学时', '１８'));

  test(
    '20,000 行乱写的学时：判了达标的，另算也达标；一行不丢',
    () => {
      const columns = { name: 0, year: 1, sector: 2, common: 3, professional: 4, elective: 5 };
      fc.assert(
        fc.property(fc.constantFrom('2018', '2023'), cell, cell, cell, (year, ...done) => {
          const sheet = { name: '', rows: [['甲', year, '一般', ...done]] };
          const judged = judgeRoster(sheet, { headerRows: 0, columns }, sectors, '2026-11-25');
          expect(judged.counts.total).toBe(1);
          const [row] = judged.rows.map(judged.explained);
          const day = dayOf(Number(year), 'general');
          const [common, professional, elective] = done.map((text) => plainHours(text, day));
          const certain = (value: typeof common) => (typeof value === 'number' ? value : undefined);
          if (row?.outcome === 'rejected') {
            expect(
              row.reasons.map((r) => reasonSays(r, columns, ['', '', '', '甲', '乙', '丙'])).join(),
            ).toMatch(/“[甲乙丙]”/);
            return;
          }
          expect([common, professional, elective]).not.toContain('uncertain');
          const given = {
            common: certain(common),
            professional: certain(professional),
            elective: certain(elective),
          };
          expect(row?.outcome).toBe(expected({ year: Number(year), sector: 'general', ...given }).outcome);
        }),
        { seed, numRuns: 20_000 },
      );
    },
    slow,
  );
});
