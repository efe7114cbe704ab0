import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import type { Duty } from '../../src/rules/duty/duty';
import { onlyOf, secondsIn } from '../../src/rules/duty/seconds';
import { outcomeNames } from '../../src/says/outcome-names';

// The one file for assistants, asked by the client of the same protocol, against the pages and the published rules.
const file = 'dist/download/jijiao-mcp.mjs';
const text = (path: string) => readFileSync(`dist/${path}`, 'utf8');
const json = (path: string) => JSON.parse(text(path));

const client = new Client({ name: 'test', version: '1' });

test.describe.configure({ mode: 'default' });
test.beforeAll(() => client.connect(new StdioClientTransport({ command: process.execPath, args: [file] })));
test.afterAll(() => client.close());

interface Reply {
  readonly content: readonly { readonly text: string }[];
  readonly structuredContent?: unknown;
}

async function ask(name: string, args: Record<string, unknown>): Promise<Reply> {
  return (await client.callTool({ name, arguments: args })) as unknown as Reply;
}

async function said(name: string, args: Record<string, unknown>): Promise<string> {
  return (await ask(name, args)).content.map((c) => c.text).join('\n');
}

/** What no reply goes without. */
const carries = /\n对谁：.+\n时间：.+\n可靠程度：.+\n出处：.+\n本站是政策整理，不是官方网站/;

test('六样工具，都只读', async () => {
  const { tools } = await client.listTools();
  expect(tools.map((t) => t.name)).toEqual(['find', 'clause', 'answer', 'year', 'check_hours', 'verify']);
  expect(tools.every((t) => t.annotations?.readOnlyHint)).toBe(true);
});

test('每个问答、每个年度：和页面的 Markdown 一字不差，带着对谁、哪年、多可靠、网址', async () => {
  for (const { id, answer } of json('data/answers.json').answers) {
    const reply = await said('answer', { id });
    expect(reply, id).toContain(text(`answers/${id}.md`));
    expect(reply, id).toContain(answer);
    expect(reply, id).toMatch(carries);
    expect(reply, id).toContain(`/answers/${id}/`);
  }
  const years = readdirSync('dist/guides').filter((name) => /^\d{4}\.md$/.test(name));
  expect(years.length).toBeGreaterThan(5);
  for (const name of years) {
    const year = Number(name.slice(0, 4));
    const reply = await said('year', { year });
    expect(reply).toContain(text(`guides/${name}`));
    expect(reply).toMatch(carries);
  }
});

interface Clause {
  readonly id?: string;
  readonly text: string;
  readonly paragraphs?: readonly Clause[];
  readonly parts?: readonly Clause[];
}

interface Text {
  readonly id: string;
  readonly clauses?: readonly Clause[];
  readonly versions: readonly Text[];
}

const within = (clause: Clause): Clause[] => [
  clause,
  ...[...(clause.paragraphs ?? []), ...(clause.parts ?? [])].flatMap(within),
];

test('每一条原文，每个时期的文本：和页面上的一字不差，带着状态', async () => {
  const texts = json('data/policies.json').policies.flatMap((policy: Text) => [
    policy,
    ...policy.versions.filter((v) => v.clauses),
  ]);
  for (const policy of texts) {
    const page = parse(text(`policies/${policy.id}/index.html`));
    for (const mark of page.querySelectorAll('[data-editorial], small, details, .pin, nav')) mark.remove();
    const words = (anchor = '') => page.getElementById(anchor)?.text.replace(/\s/g, '');
    for (const clause of policy.clauses.flatMap(within).filter((c: Clause) => c.id)) {
      const reply = await said('clause', { id: clause.id });
      expect(reply, clause.id).toContain(`原文：\n${clause.text}`);
      expect(reply, clause.id).toMatch(carries);
      expect(words(clause.id.split('#')[1]), clause.id).toContain(clause.text.replace(/\s/g, ''));
    }
  }
});

test('没有的条款、问答、年度、行业：说没有，并列出有的', async () => {
  expect(await said('clause', { id: 'yrsb-2018-277#s99' })).toMatch(
    /没有“yrsb-2018-277#s99”这一条。它有：.*#s3-p1/,
  );
  for (const [tool, args] of [
    ['clause', { id: 'yrsb-2018-277#s99' }],
    ['answer', { id: 'nothing' }],
    ['year', { year: 1999 }],
    ['check_hours', { year: 2025, sector: 'pilots', hours: {} }],
    ['verify', { record: '随便一段话' }],
    ['find', { question: '公需科目要学多少' }],
  ] as const)
    expect(await said(tool, args), tool).toMatch(carries);
  expect(await said('clause', { id: 'bjrs-2018-1#s1' })).toContain('没有收录文件“bjrs-2018-1”');
  expect(await said('answer', { id: 'nothing' })).toContain('没有问答“nothing”');
  expect(await said('year', { year: 1999 })).toContain('没有查到1999年度');
  expect(await said('check_hours', { year: 2025, sector: 'pilots', hours: {} })).toContain(
    '没有行业“pilots”',
  );
});

test('没有答案的事，说没有查到和问谁', async () => {
  const reply = await said('find', { question: '密码忘了怎么办' });
  expect(reply).toMatch(/^没有查到：账号、密码和登录/);
  expect(reply).toMatch(carries);
});

test('2000次随机的学时、情况、另一项要求：结论、等级、每一项和公布的规则相同', async () => {
  test.setTimeout(120_000);
  const rules = await import(pathToFileURL('dist/data/rules.js').href);
  const sectors = rules.fromData(json('data/requirements.json'));
  let seed = 20261126;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const day = '2026-11-26';
  let others = 0;
  for (let i = 0; i < 2000; i++) {
    const sector = sectors[random(sectors.length)];
    const year = 2017 + random(11);
    const hours: Record<string, number> = {};
    for (const key of [
      'common',
      'professional',
      'elective',
      ...(sector.parts ?? []).map((p: { key: string }) => p.key),
      ...(sector.seconds ?? []).flatMap((d: Duty) => d.measures.map((m) => m.key)),
    ])
      if (random(5) > 0) hours[key] = random(900) / 10;
    const tally = Object.fromEntries(Object.entries(hours).map(([key, n]) => [key, rules.hours(n)]));
    const situations = [undefined, ...(sector.situations ?? []).map((s: Situation) => s.when.situation)];
    const situation = situations[random(situations.length)];
    const expected = rules.resultOf(rules.assess({ year, hours: tally, situation }, sector, day));
    const reply = await ask('check_hours', { year, sector: sector.sector, hours, situation, day });
    expect(reply.structuredContent, JSON.stringify({ year, sector: sector.sector, hours })).toEqual(
      JSON.parse(JSON.stringify(expected)),
    );
    expect(reply.content[0]?.text).toMatch(carries);
    const seconds = secondsIn(sector, year, onlyOf(year, tally), day);
    for (const { duty, assessment } of seconds)
      expect(reply.content[0]?.text).toContain(
        `另一项要求（${duty.authority}，${duty.name}）：${outcomeNames[assessment.outcome]}`,
      );
    others += seconds.length;
  }
  expect(others).toBeGreaterThan(50);
});

interface Situation {
  readonly when: { readonly situation: string };
}

test('没有填的说没有判断，不是没有达到；写错的指出来', async () => {
  const open = await said('check_hours', {
    year: 2025,
    sector: 'general',
    hours: { common: 30, professional: 42 },
  });
  expect(open).toContain('结论：信息不足');
  expect(open).toContain('个人选修科目：没有填，没有判断');
  const wrong = await said('check_hours', { year: 2025, sector: 'general', hours: { common: '三十几' } });
  expect(wrong).toContain('common写的是“三十几”');
});

test('为什么不判断、暂按哪一年，和自查说的是同样的话', async () => {
  const before = await said('check_hours', { year: 2017, sector: 'general', hours: {} });
  expect(before).toContain('结论：2017年度本站不判定：本站收录的文件从2018年度说起。');
  const later = await said('check_hours', {
    year: 2026,
    sector: 'general',
    hours: { common: 30, professional: 42, elective: 18 },
    day: '2026-11-27',
  });
  expect(later).toContain('结论：达标（暂按2025年的标准，公布后请再查一次）。');
});

test('记录：和页面的核验相同，改过的指出哪一项', async () => {
  const record = readFileSync('test/rules/records/2018-general-entries.json', 'utf8');
  expect(await said('verify', { record })).toMatch(/^一致/);
  expect(await said('verify', { record: record.replace('"outcome": "met"', '"outcome": "short"') })).toMatch(
    /^不一致/,
  );
  expect(await said('verify', { record: '随便一段话' })).toContain('没有找到记录');
});

test('不上网、不写文件：除了 node:module 和 node:process 什么也不引；只准读的时候照样能用', () => {
  const code = readFileSync(file, 'utf8');
  const used = [...code.matchAll(/(?:\bfrom ?|\bimport ?\(?|\brequire\() ?["']([^"'\n]+)["']/g)].map(
    ([, name]) => name,
  );
  expect(
    [...new Set(used)]
      .filter((name) =>
        /^node:|^(fs|net|tls|https?|http2|dns|dgram|child_process|worker_threads)(\/|$)/.test(name ?? ''),
      )
      .sort(),
  ).toEqual(['node:module', 'node:process']);
  expect(code).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket/);
  const hello = JSON.stringify({
    ...{ jsonrpc: '2.0', id: 1, method: 'initialize' },
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 't', version: '1' } },
  });
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';
  const run = spawnSync(process.execPath, [permission, `--allow-fs-read=${process.cwd()}`, file], {
    input: `${hello}\n`,
    encoding: 'utf8',
  });
  expect(run.stdout).toContain('"name":"jijiao-guide"');
});

test('授权文字在文件开头，两个压缩包里都有它', async () => {
  expect(readFileSync(file, 'utf8')).toMatch(
    /^\/\/ 继教指南[\s\S]+@modelcontextprotocol\/sdk 1\.[\s\S]+MIT License/,
  );
  expect(text('link/index.html')).toContain('jijiao-mcp.mjs');
  expect(text('llms.txt')).toContain('/download/jijiao-mcp.mjs');
  for (const zip of ['jijiao-site.zip', 'jijiao-usb.zip'])
    expect(readFileSync(`dist/download/${zip}`, 'latin1'), zip).toContain('download/jijiao-mcp.mjs');
});
