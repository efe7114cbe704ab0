import { createHash } from 'node:crypto';
import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, test, vi } from 'vitest';
import { library } from '~/queries/library';
import { codeFiles } from '~/queries/published/code-files';
import { dataFile, printed } from '~/queries/published/data-file';
import { indexFile } from '~/queries/published/index-file';
import { schemaFile } from '~/queries/published/schema-file';
import type { RequirementsData } from '~/rules/duty/from-data';
import { forms, type Kind, kindNames } from '~/schemas/published/forms';

// The first index bundles the rules.
vi.setConfig({ testTimeout: 60_000 });

const kinds = Object.keys(kindNames) as Kind[];
const fromRoot = (path: string) => path;
const elsewhere = (path: string) => `https://example.gov.cn/zxjy${path}`;
const files = new Map(kinds.map((kind) => [kind, dataFile(kind, fromRoot)]));
const read = (kind: Kind) => JSON.parse(files.get(kind) as string);
const index = async () => JSON.parse(await indexFile(fromRoot));

/** A check by a validator that knows nothing of how the schemas are made. */
function validate(kind: keyof typeof forms, data: unknown) {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  const check = ajv.compile(JSON.parse(schemaFile(kind, fromRoot)));
  check(data);
  return check.errors ?? [];
}

/** Every object anywhere in a file. */
function objectsIn(data: unknown): Record<string, unknown>[] {
  if (typeof data !== 'object' || data === null) return [];
  const inside = Object.values(data).flatMap(objectsIn);
  return Array.isArray(data) ? inside : [data as Record<string, unknown>, ...inside];
}

describe('每个文件合它自己写的格式', () => {
  test.each(kinds)('%s.json', (kind) => {
    expect(read(kind).$schema).toBe(JSON.parse(schemaFile(kind, fromRoot)).$id);
    expect(validate(kind, read(kind))).toEqual([]);
  });

  test('index.json', async () => {
    expect(validate('index', await index())).toEqual([]);
  });

  test.each(kinds)('%s.json 多了、少了一个字段都看得出来', (kind) => {
    expect(validate(kind, { ...read(kind), more: 1 })).not.toEqual([]);
    const { day, ...less } = read(kind);
    expect(validate(kind, less), day).not.toEqual([]);
  });

  test('依据少了原话，生成就停下', () => {
    const data = read('requirements');
    data.sectors[0].periods[0].requirements[0].basis.quote = undefined;
    expect(() => printed('requirements', data)).toThrow(/requirements\.json/);
  });
});

describe('引用', () => {
  const texts = new Map(
    objectsIn(read('policies'))
      .filter((o) => typeof o.text === 'string' && typeof o.id === 'string')
      .map((o) => [o.id as string, o.text as string]),
  );

  test.each(kinds)('%s.json 里的每一处引文都逐字在那一条里', (kind) => {
    const cited = objectsIn(read(kind)).filter((o) => 'clause' in o || 'quote' in o);
    for (const { clause, quote } of cited) expect(texts.get(clause as string)).toContain(quote);
    expect(cited).not.toEqual([]);
  });

  test('条款的编号就是网站认的编号，一条不少', () => {
    expect([...texts].sort()).toEqual([...library().clauses].sort());
  });
});

describe('学时是普通的小数，带单位', () => {
  const { sectors }: RequirementsData = read('requirements');
  const figures = (id: string, year: number) => {
    const periods = sectors.find((s) => s.sector === id)?.periods ?? [];
    const period = periods.find((p) => p.from <= year && year <= (p.to ?? year));
    return period?.requirements.map(({ scope, atLeast, unit }) => [scope, atLeast, unit]);
  };

  test('2018 年一般人员：72、18、42、12 学时', () => {
    expect(figures('general', 2018)).toEqual([
      ['total', 72, '学时'],
      ['common', 18, '学时'],
      ['professional', 42, '学时'],
      ['elective', 12, '学时'],
    ]);
  });

  test('会计：90、30、60 学分', () => {
    expect(figures('accounting', 2024)).toEqual([
      ['total', 90, '学分'],
      ['common', 30, '学分'],
      ['professional', 60, '学分'],
    ]);
  });
});

describe('目录', () => {
  test('列出每一个文件：种类、格式、版本、日子、大小、摘要', async () => {
    const { files: listed } = await index();
    expect(listed.map((f: { kind: string }) => f.kind)).toEqual(kinds);
    for (const { kind, schema, version, day, size, hash } of listed) {
      const text = files.get(kind) as string;
      expect({ schema, version, day }).toEqual({
        schema: JSON.parse(text).$schema,
        version: JSON.parse(text).version,
        day: JSON.parse(text).day,
      });
      expect(size).toBe(Buffer.byteLength(text));
      expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
    }
  });

  test('格式和代码也在目录里，摘要对得上', async () => {
    const { schemas, code } = await index();
    expect(schemas.map((s: { kind: string }) => s.kind).sort()).toEqual(Object.keys(forms).sort());
    const made = new Map((await codeFiles()).map(({ path, text }) => [path, text]));
    for (const { path, hash } of code)
      expect(hash).toBe(
        createHash('sha256')
          .update(made.get(path) as string)
          .digest('hex'),
      );
  });

  test('今天生成和明年生成，一个字节不差', async () => {
    const now = [await indexFile(fromRoot), ...kinds.map((kind) => dataFile(kind, fromRoot))];
    vi.useFakeTimers({ now: new Date('2031-01-02T03:04:05Z'), toFake: ['Date'] });
    const later = [await indexFile(fromRoot), ...kinds.map((kind) => dataFile(kind, fromRoot))];
    vi.useRealTimers();
    expect(later).toEqual(now);
  });

  test('日子是内容的日子：最新的那个文件的', async () => {
    const { day, files: listed } = await index();
    expect(day).toBe(
      listed
        .map((f: { day: string }) => f.day)
        .sort()
        .pop(),
    );
  });
});

test('知道网址时，$schema 和链接都是完整的网址', () => {
  const { $schema, policies } = JSON.parse(dataFile('policies', elsewhere));
  expect($schema).toBe('https://example.gov.cn/zxjy/data/schemas/policies.json');
  expect(policies[0].clauses[0].url).toMatch(/^https:\/\/example\.gov\.cn\/zxjy\/policies\//);
});

test('联系人和电话一处也没有', async () => {
  const personal = library().policies.flatMap(
    ({ contact = '' }) => contact.match(/[\d-]{7,}|(?<=联系人：)[^，]+/g) ?? [],
  );
  expect(personal).toHaveLength(2);
  const all = [...files.values(), await indexFile(fromRoot)].join();
  for (const words of [...personal, '联系电话']) expect(all).not.toContain(words);
});
