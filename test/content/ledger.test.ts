import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { builtOf, type Files } from '~/ledger/built';
import { listPath, releasedAddresses, sealOf, unsealed } from '~/ledger/list';
import { howToMend, lostIn, newIn, unusedAmong } from '~/ledger/lost';
import { withOldPlaces } from '~/ledger/old-places';
import { aliases, movedPages } from '~/queries/aliases';
import { aliasesFile } from '~/schemas/aliases';
import { readYaml } from '~/schemas/yaml';
import { cutSince } from './cut-since';

let files: Files;
const write = (path: string, text: string) => {
  files = new Map([...files, [path, new TextEncoder().encode(text)]]);
};
const remove = (start: string) => {
  files = new Map([...files].filter(([path]) => !path.startsWith(start)));
};
const written = (path: string) => new TextDecoder().decode(files.get(path));
const page = (inside: string) => `<!doctype html><html><body><main id="main">${inside}</main></body></html>`;
const on = '2026-11-25';

beforeEach(() => {
  files = new Map();
  write('policies/a/index.html', page('<section id="s1"><p id="s1-p1">一</p></section><p id="term">二</p>'));
  write('answers/b/index.html', page('<h1>问</h1><section id="health">卫生</section>'));
  write('guides/2018/person.ics', 'BEGIN:VCALENDAR');
  write('_astro/abc.js', '');
  write('search/records.json', '[]');
  write('search/index.html', page('<input id="q">'));
});

/** What the build says of a site that had promised everything in its files, after a change to it. */
function saidAfter(change: () => void, known: { from: string; to: string }[] = []): string {
  const released = builtOf(files).promised.map((address) => ({ on, address }));
  change();
  files = withOldPlaces(files, '/', known);
  const lost = lostIn(builtOf(files), released, known);
  return lost.length > 0 ? howToMend(lost) : '';
}

test('答应的是页面、正文里的锚点和可以订阅下载的文件，不是脚本、样式和索引', () => {
  write(
    'x/index.html',
    page('<input id="q"><h3 id="t">名</h3><p aria-labelledby="t" id="here"></p><nav id="n"></nav>'),
  );
  expect(builtOf(files).promised).toEqual([
    '/answers/b/',
    '/answers/b/#health',
    '/guides/2018/person.ics',
    '/policies/a/',
    '/policies/a/#s1',
    '/policies/a/#s1-p1',
    '/policies/a/#term',
    '/search/',
    '/x/',
    '/x/#here',
  ]);
});

test('什么都没有变，就没有话说', () => {
  expect(saidAfter(() => {})).toBe('');
});

test('去掉一个页面：说出地址、应在哪个文件、怎样加别名', () => {
  const said = saidAfter(() => remove('answers'));
  expect(said).toContain('/answers/b/（2026-11-25 公布）应在 dist/answers/b/index.html，没有这个文件');
  expect(said).toContain('content/releases/aliases.yaml');
  expect(said).toContain('- from: /answers/b/');
});

test('去掉一个锚点：说出应有的 id', () => {
  const said = saidAfter(() => write('policies/a/index.html', page('<p id="term">二</p>')));
  expect(said).toContain(
    '/policies/a/#s1-p1（2026-11-25 公布）应在 dist/policies/a/index.html 里有 id="s1-p1"，没有',
  );
  expect(said).toContain('公布过的地址有 2 处');
});

test('去掉一个文件也不行', () => {
  expect(saidAfter(() => remove('guides'))).toContain('应在 dist/guides/2018/person.ics，没有这个文件');
});

test('锚点改了名，加一条别名就好：旧的 id 在新的地方', () => {
  const renamed = () =>
    write('answers/b/index.html', page('<h1>问</h1><section id="medical">卫生</section>'));
  const known = [{ from: '/answers/b/#health', to: '/answers/b/#medical' }];
  expect(saidAfter(renamed, known)).toBe('');
  expect(written('answers/b/index.html')).toContain(
    '<section id="medical"><span data-old id="health"></span>卫生</section>',
  );
});

test('锚点的内容去了别的页面：旧页上留一句话和链接', () => {
  const moved = () => write('answers/b/index.html', page('<h1>问</h1>'));
  expect(saidAfter(moved, [{ from: '/answers/b/#health', to: '/policies/a/#s1' }])).toBe('');
  expect(written('answers/b/index.html')).toContain(
    '<p data-old id="health">这一处换了地方，现在在<a href="/policies/a/#s1">',
  );
});

test('文件改了名，旧名下还有一份', () => {
  const renamed = () => {
    remove('guides/2018/person.ics');
    write('guides/2018/staff.ics', 'BEGIN:VCALENDAR');
  };
  expect(saidAfter(renamed, [{ from: '/guides/2018/person.ics', to: '/guides/2018/staff.ics' }])).toBe('');
});

test('页面搬了家，锚点跟着走；新页上没有的锚点要另写一条', () => {
  const stub = page('<a data-moved href="/answers/c/">新</a>');
  const move = (inside: string) => () => {
    write('answers/b/index.html', stub);
    write('answers/c/index.html', page(inside));
  };
  const known = [{ from: '/answers/b/', to: '/answers/c/' }];
  expect(saidAfter(move('<section id="health">卫生</section>'), known)).toBe('');
  write('answers/b/index.html', page('<section id="health">卫生</section>'));
  expect(saidAfter(move('没有'), known)).toContain(
    '/answers/b/#health（2026-11-25 公布）的别名通到 /answers/c/#health，',
  );
});

test('别名通到没有的地方', () => {
  expect(saidAfter(() => {}, [{ from: '/old/', to: '/nowhere/' }])).toContain(
    'aliases.yaml 里 /old/ 的别名通到 /nowhere/，应在 dist/nowhere/index.html，没有这个文件',
  );
});

const alias = (from: string, to: string) =>
  `  - { from: ${from}, to: ${to}, on: 2026-12-01, reason: 合并 }\n`;

test.each<[string, string, RegExp]>([
  ['绕圈', alias('/a/', '/b/') + alias('/b/', '/a/'), /aliases\.yaml:2 .*“\/a\/”的别名绕了一圈/],
  ['通到自己', alias('/a/', '/a/'), /绕了一圈/],
  ['写了两条', alias('/a/', '/b/') + alias('/a/', '/c/'), /aliases\.yaml:3 .*“\/a\/”已经有一条别名/],
  ['没有从根写起', alias('a/', '/b/'), /写的是“a\/”，应写作 \/answers\/make-up\//],
  ['没有写理由', '  - { from: /a/, to: /b/, on: 2026-12-01 }\n', /reason 写的是（没有写）/],
])('别名%s', (_, text, says) => {
  const file = { path: 'content/releases/aliases.yaml', text: `aliases:\n${text}` };
  expect(() => readYaml(file, aliasesFile)).toThrow(says);
});

test('别名接着别名，一步就到', () => {
  const [first] = movedPages([
    { from: '/a/', to: '/b/' },
    { from: '/b/', to: '/c/' },
    { from: '/a/#x', to: '/d/#y' },
  ]);
  expect(first).toEqual({ from: '/a/', to: '/c/', anchors: [{ id: 'x', to: '/d/#y' }] });
});

test('没有公布过的地址用不着别名', () => {
  expect(unusedAmong([{ from: '/x/', to: '/y/' }], [{ on, address: '/z/' }])).toHaveLength(1);
  expect(unusedAmong([{ from: '/z/', to: '/y/' }], [{ on, address: '/z/' }])).toEqual([]);
});

test('新地址只是没有公布，不是错', () => {
  const released = [{ on, address: '/answers/b/' }];
  expect(lostIn(builtOf(files), released, [])).toEqual([]);
  expect(newIn(builtOf(files), released)).toContain('/policies/a/#s1');
});

const list = `# 说明\n${on} /a/\n${on} /a/#x\n2026-12-01 /b/\n`;

test('名单原样时读得出', () => {
  expect(unsealed(list, sealOf(list))).toHaveLength(3);
  expect(unsealed(list.replace(/\n/g, '\r\n'), sealOf(list))).toHaveLength(3);
});

test.each([
  ['改一行', list.replace('/a/#x', '/a/#y')],
  ['改一个日子', list.replace('2026-12-01', '2026-11-01')],
  ['去掉中间一行', list.replace(`${on} /a/#x\n`, '')],
  ['去掉最后一行', list.replace('2026-12-01 /b/\n', '')],
  ['自己加一行', `${list}2026-12-02 /c/\n`],
])('名单里%s就不认，并说怎样恢复', (_, changed) => {
  expect(() => unsealed(changed, sealOf(list))).toThrow(/只能由 npm run release 往后加.*git checkout/);
});

describe('名单的历史', () => {
  let folder: string;
  const writeList = (text: string) => writeFileSync(join(folder, 'list.txt'), text);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('连摘要一起改了，git 的历史里看得出', () => {
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...words], {
        cwd: folder,
        stdio: 'pipe',
      });
    git('init', '-q');
    writeList(list);
    git('add', 'list.txt');
    git('commit', '-qm', 'one');
    writeList(`${list}2026-12-02 /c/\n`);
    git('commit', '-qam', 'two');
    expect(cutSince('list.txt', folder)).toEqual([]);
    writeList(`${list.replace('/a/#x', '/a/#y')}2026-12-02 /c/\n`);
    expect(cutSince('list.txt', folder)).toHaveLength(2);
  });

  test('没有 git 时不误报', () => {
    writeList(list);
    expect(cutSince('list.txt', folder)).toEqual([]);
  });
});

test('公布过的名单没有被改过，别名都写对了', () => {
  const released = releasedAddresses();
  expect(new Set(released.map((r) => r.address)).size).toBe(released.length);
  expect(released.length > 0 ? cutSince(listPath) : []).toEqual([]);
  expect(aliases()).toBeInstanceOf(Array);
});
