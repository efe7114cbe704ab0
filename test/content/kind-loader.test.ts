import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { SectorRules } from '~/rules/duty/sector';
import { swap, textsIn } from './changed';

const root = mkdtempSync(join(tmpdir(), 'loading-'));
const folder = `${root}/content`;
let loaders: typeof import('~/queries/kind-loader');

beforeAll(async () => {
  cpSync('test/province/content', folder, { recursive: true });
  vi.stubEnv('CONTENT', folder);
  vi.resetModules();
  loaders = await import('~/queries/kind-loader');
});
afterAll(() => {
  vi.unstubAllEnvs();
  // The files that follow in this worker read content of their own.
  vi.resetModules();
  rmSync(root, { recursive: true });
});

/** What a loader puts into its collection, and what it says: while somebody works on the site, or as it is built. */
async function loaded(loader: Loader, working: boolean, held = new Map<string, unknown>()) {
  const said: string[] = [];
  const say = (words: string) => said.push(words);
  await loader.load({
    store: {
      clear: () => held.clear(),
      set: ({ id, data }: { id: string; data: unknown }) => held.set(id, data),
    },
    logger: { error: say, warn: say },
    ...(working && { watcher: { on: () => undefined } }),
  } as unknown as LoaderContext);
  return { held: [...held.values()], said };
}

const sector = 'requirements/ordinary.yaml';
const of = (name: string) => textsIn(folder).find((f) => f.path === `content/${name}`)?.text ?? '';
const total2024 = (sectors: readonly unknown[]) =>
  (sectors as SectorRules[])
    .find((s) => s.sector === 'ordinary')
    ?.periods.find((p) => p.from === 2024)
    ?.requirements.find((r) => r.scope === 'total')?.atLeast;

test('数字改了，案例还没有照着改：改的人先看得到，终端里说是哪个案例；生成网站就停下', async () => {
  writeFileSync(
    `${folder}/cases/mine.yaml`,
    `title: 试的\ncases:\n  - case: enough\n    who: 刚好学够\n    sector: ordinary\n    year: 2024\n    hours: { common: 24, professional: 44, elective: 16 }\n    comes: { outcome: met }\n`,
  );
  expect(total2024((await loaded(loaders.kindLoader('sectors'), true)).held)).toBe(840);
  const more = swap('total: { atLeast: 84 }', 'total: { atLeast: 85 }');
  const elective = swap('elective: { atLeast: 16 }\nnotes', 'elective: { atLeast: 17 }\nnotes');
  writeFileSync(`${folder}/${sector}`, elective(more(of(sector))));
  expect(total2024((await loaded(loaders.kindLoader('sectors'), true)).held)).toBe(850);
  const { held, said } = await loaded(loaders.complaintLoader(), true);
  expect(held).toEqual([expect.objectContaining({ complaints: [] })]);
  expect(said.join('\n')).toMatch(/mine\.yaml:8 {2}案例“enough”（刚好学够）的 comes.outcome 写的是“met”/);
  await expect(loaded(loaders.complaintLoader(), false)).rejects.toThrow('案例“enough”');
});

test('写错了一个字段：页面留着上一次对的，说是哪个文件哪一行', async () => {
  const store = new Map<string, unknown>();
  const before = (await loaded(loaders.kindLoader('sectors'), true, store)).held;
  expect(total2024(before)).toBe(850);
  writeFileSync(`${folder}/${sector}`, swap('unit: 学时', 'units: 学时')(of(sector)));
  expect((await loaded(loaders.kindLoader('sectors'), true, store)).held).toEqual(before);
  const { held } = await loaded(loaders.complaintLoader(), true);
  const [{ complaints = [] } = {}] = held as { complaints: { file: string; line: number }[] }[];
  expect(complaints[0]).toMatchObject({ file: `${folder}/${sector}`, line: expect.any(Number) });
});
