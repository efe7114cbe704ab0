import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeFiles } from '~/queries/published/code-files';
import { dataFile } from '~/queries/published/data-file';

/** A folder of somebody else's, with what they copied from /data/. */
const folder = mkdtempSync(join(tmpdir(), 'copied-'));

beforeAll(async () => {
  for (const { path, text } of await codeFiles()) writeFileSync(join(folder, path), text);
  writeFileSync(
    join(folder, 'requirements.json'),
    dataFile('requirements', (path) => path),
  );
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** What a strict compiler says of a file that uses the copied rules. */
function complaintsOf(code: string): string[] {
  const file = join(folder, 'consumer.ts');
  writeFileSync(file, code);
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  return ts.getPreEmitDiagnostics(program).map((d) => ts.flattenDiagnosticMessageText(d.messageText, '\n'));
}

const uses = `
  import { assess, fromData, hours, resultOf, type RequirementsData, type SectorRules } from './rules.js';
  export function missing(data: RequirementsData): number | undefined {
    const [rules] = fromData(data) as [SectorRules];
    const record = { year: 2018, hours: { common: hours(18) } };
    return resultOf(assess(record, rules, '2026-11-25')).findings[0]?.missing;
  }`;

test('页面上的 Node 脚本，照样抄下来就能跑：2018 年一般，18、40.5、12 合计差 1.5、专业差 1.5', () => {
  const said = execFileSync(process.execPath, [join(folder, 'example-node.mjs')], { encoding: 'utf8' });
  expect(said.trim().split('\n')).toEqual(['short official', 'total 1.5', 'professional 1.5']);
});

test('rules.d.ts 在严格的编译里可以用', () => {
  expect(complaintsOf(uses)).toEqual([]);
}, 60_000);

test('用错了，类型看得出来：没有经过 hours 的数、没有的名字', () => {
  expect(complaintsOf(uses.replace('hours(18)', '18'))).toHaveLength(1);
  expect(complaintsOf(uses.replace('?.missing', '?.lacking'))).toHaveLength(1);
}, 60_000);
