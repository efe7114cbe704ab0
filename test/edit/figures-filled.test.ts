import { expect, test } from 'vitest';
import { figuresFilled } from '~/edit/make/figures-filled';
import type { Fact } from '~/edit/make/notice-facts';

const clause = 'qrsg-2027-3#s4';
const fact: Fact = {
  ...{ kind: 'figures', name: '学时', year: 2027, sector: 'surveying' },
  say: '2027年度测绘专业技术人员{surveying.2027.total}：公需科目{surveying.2027.common}（文件原文）。',
  figures: [],
  bases: [{ clause, quote: '累计不少于96学时' }],
};
const filesOf = (minimums: string) =>
  new Map([
    [
      'content/requirements/surveying.yaml',
      `sector: surveying\nperiods:\n  - from: 2027\n    minimums:\n      total: { atLeast: 96, clause: "${clause}", quote: 累计不少于96学时 }\n${minimums}`,
    ],
  ]);

test('后来填上的一科，那一句也说，依据一起来；推定的、没有填的不加', () => {
  const filled = figuresFilled(
    fact,
    filesOf(
      `      professional: { atLeast: 60, clause: "${clause}", quote: 专业科目不少于60学时 }\n      elective: { atLeast: 6, grade: inferred, reason: 照上一段 }\n`,
    ),
  );
  expect(filled.say).toBe(
    '2027年度测绘专业技术人员{surveying.2027.total}：公需科目{surveying.2027.common}、专业科目{surveying.2027.professional}（文件原文）。',
  );
  expect(filled.bases).toEqual([...fact.bases, { clause, quote: '专业科目不少于60学时' }]);
  expect(figuresFilled(fact, filesOf(''))).toBe(fact);
  expect(figuresFilled({ ...fact, kind: 'topics' }, filesOf(''))).toEqual({ ...fact, kind: 'topics' });
});

test('通知没有读到合计的，先说各科；合计后来填上，写在各科前面，不设的科目还在最后', () => {
  const say = '2027年度测绘专业技术人员：公需科目{surveying.2027.common}，不设个人选修科目（文件原文）。';
  const professional = `      professional: { atLeast: 66, clause: "${clause}", quote: 专业科目不少于66学时 }\n`;
  const filled = (minimums: string) => figuresFilled({ ...fact, say }, filesOf(minimums)).say;
  expect(filled('')).toBe(say.replace('：', '{surveying.2027.total}：'));
  expect(filled(professional)).toBe(
    '2027年度测绘专业技术人员{surveying.2027.total}：公需科目{surveying.2027.common}、专业科目{surveying.2027.professional}，不设个人选修科目（文件原文）。',
  );
});
