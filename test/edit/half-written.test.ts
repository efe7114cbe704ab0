import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentReader, withTextsOf } from '~/edit/content/reading';

const folder = 'test/province/content';
const files = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|mdx?|json)$/.test(entry.name))
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .sort()
    .map((path) => [path.replace(folder, 'content'), readFileSync(path, 'utf8')] as const),
);

test('一个数字还没有写完，新来的文件已经可以引用', () => {
  const read = contentReader();
  const before = read(files).state;
  if (before.kind !== 'state') throw new Error('the made-up province is whole');
  const rules = [...files].find(([path]) => path.startsWith('content/requirements/')) as [string, string];
  const notice = files.get('content/policies/lrsh-2018-8.mdx') as string;
  const half = read(
    new Map([
      ...files,
      [rules[0], rules[1].replace('periods:', 'periods:\n  - {}')],
      [
        'content/policies/lrsh-2027-3.mdx',
        notice.replace(/lrsh-2018-8/g, 'lrsh-2027-3').replace(/〔2018〕8号/, '〔2027〕3号'),
      ],
    ]),
  );
  expect(half.state.kind).toBe('slips');
  const known = withTextsOf(half, before.library);
  expect(known.policies.map((p) => p.id)).toContain('lrsh-2027-3');
  expect(known.clauses.get('lrsh-2027-3#p1')).toContain('转发给你们');
});
