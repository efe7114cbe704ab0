import { describe, expect, test } from 'vitest';
import { partsOf, withParts } from '~/edit/forms/file-parts';
import { orderIn } from '~/edit/forms/form-schema';
import { factsOf, fromNotice, sectorSlip, withFact } from '~/edit/make/from-notice';
import { noticeIn } from '~/paste/notice';
import { paste } from '~/paste/paste';
import { readKinds } from '~/schemas/kinds';
import { complaintsOn, readLibrary } from '~/schemas/library';
import { contentIn } from '../site/edit-folder';

const notice = `青原省人力资源和社会保障厅关于2027年度继续教育的通知
青人社办〔2026〕44号
各市人力资源和社会保障局：
一、学时要求
2027年度继续教育累计不少于90学时，其中，公需科目不少于30学时，专业科目不少于42学时，选修科目不少于18学时。
二、公需科目专题
（一）“人工智能与专业技术工作”，18学时；
（二）“法治思维与职业道德”，12学时。
三、公需科目学习时间为2027年2月1日至2027年11月30日。逾期未完成的，不再补学。
青原省人力资源和社会保障厅
2026年11月18日
`;

describe.each([
  ['本站', 'content', 'general'],
  ['小省', 'test/province/content', 'ordinary'],
])('%s：一份通知读出来的，照样写成年度和一段数字', (_, folder, sector) => {
  const texts = new Map(Object.entries(contentIn(folder)).map(([path, text]) => [`content/${path}`, text]));
  const known = readLibrary([...texts].map(([path, text]) => ({ path, text })));
  const [one] = paste(notice, '编出来的', [
    ...known.policies,
    { id: 'qrsb-2021-31', documentNumber: '青人社办〔2021〕31号' },
  ]);
  const read = one && noticeIn(one.title ?? '', one.clauses);
  if (!one || !read) throw new Error('the notice was not read');
  const files = new Map([...texts, [one.path, one.text]]);
  const chosen = {
    policy: 'qrsb-2026-44',
    ...read,
    sector,
    windows: read.windows.map((w) => ({ ...w, say: '2027年2月1日至11月30日学习，不再补学' })),
  };
  const done = fromNotice(files, known, chosen, '2026-11-27');

  test('生成网站的检查一处也不说', () => {
    expect(complaintsOn(kindsOf(done))).toEqual([]);
    expect([...done.keys()].filter((path) => done.get(path) !== files.get(path)).sort()).toEqual([
      'content/guides/2027.yaml',
      `content/requirements/${sector}.yaml`,
    ]);
  });

  test('每个数字、专题、时间带着自己那一条的原话', () => {
    const guide = done.get('content/guides/2027.yaml');
    expect(guide).toContain('names: [人工智能与专业技术工作, 法治思维与职业道德]');
    expect(guide).toContain('noMakeUp: true');
    expect(guide).not.toContain('#  ');
    expect(done.get(`content/requirements/${sector}.yaml`)).toMatch(
      /from: 2027[\s\S]*atLeast: 42[\s\S]*quote: 专业科目不少于42学时/,
    );
  });

  test('加进问答的结论，带着依据，检查也不说什么', () => {
    const path = [...files.keys()].find((p) => p.startsWith('content/answers/')) ?? '';
    const text = done.get(path) ?? '';
    const parts = partsOf(path, text);
    if (!parts) throw new Error('the answer was not read');
    const facts = factsOf(chosen, '一般人员');
    expect(facts.map((f) => f.name)).toEqual(['学时', '专题', '学习时间']);
    const data = facts.reduce(withFact, parts.data);
    const next = withParts(text, parts, data, parts.body, orderIn('answers'));
    expect(next).toContain(`2027年度一般人员{${sector}.2027.total}（文件原文）。`);
    expect(next).toContain('quote: 公需科目学习时间为2027年2月1日至2027年11月30日。');
    expect(complaintsOn(kindsOf(new Map([...done, [path, next]])))).toEqual([]);
  });

  test('再写一次，说那一段已经有了', () => {
    expect(sectorSlip(files, sector, 2027)).toBeUndefined();
    expect(sectorSlip(done, sector, 2027)).toMatch(/已经有从2027年起的一段/);
  });
});

function kindsOf(files: ReadonlyMap<string, string>) {
  return readKinds([...files].map(([path, text]) => ({ path, text })));
}
