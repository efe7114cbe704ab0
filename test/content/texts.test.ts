import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { library } from '~/queries/library';
import { printedDay } from '~/says/printed-day';
import { wordsOf } from '~/schemas/clauses';
import type { Policy } from '~/schemas/policy';
import { textsIn, toldOf } from './changed';

const source = readFileSync(new URL('./source/policies-2018.txt', import.meta.url), 'utf8');
const { policies, clauses } = library();

/** Full-width as an official document prints it, without the spaces and marks a transcript adds. */
function asPrinted(text: string): string {
  const wide: Record<string, string> = { '(': '（', ')': '）', '[': '〔', ']': '〕', '<': '〈', '>': '〉' };
  return text.replace(/[()[\]<>]/g, (c) => wide[c] as string).replace(/[\s#-]/g, '');
}

/** Everything our document prints, in the order of the paper. */
function printed(p: Policy): string {
  return asPrinted(
    [
      p.letterhead,
      p.documentNumber,
      p.title,
      `${p.addressedTo}：`,
      ...p.clauses.map(wordsOf),
      ...p.attachments.map((title) => `附件：${title}`),
      p.signedBy,
      p.datedOn && printedDay(p.datedOn),
      p.contact && `（${p.contact}）`,
      // 海珠区的函的公开方式印在全套文件末页，在最后比对。
      p.id !== 'hrsh-2018-293' && p.disclosure && `公开方式：${p.disclosure}`,
      p.copiedTo && `抄送：${p.copiedTo}`,
      p.printedBy && p.printedOn && `${p.printedBy}${printedDay(p.printedOn)}印发`,
    ]
      .filter(Boolean)
      .join(''),
  );
}

const byId = (id: string) => policies.find((p) => p.id === id) as Policy;

test('现有的内容没有一处要改', () => {
  expect(toldOf(textsIn('content'))).toBe('没有拒绝');
});

test('四份文件依印刷次序连起来，和录入稿逐字相同', () => {
  const [outer, city, opinion, reply] = [
    'hrsh-2018-293',
    'srsh-2018-3450',
    'yrsg-2018-11',
    'yrsb-2018-277',
  ].map((id) => printed(byId(id)));
  expect(`${outer}附件${city}${opinion}${reply}公开方式：${byId('hrsh-2018-293').disclosure}`).toBe(
    asPrinted(source),
  );
});

test('每份文件写的 SHA-256 就是录入稿的', () => {
  const sha256 = createHash('sha256').update(source).digest('hex');
  expect(policies.map((p) => p.source.sha256)).toEqual(policies.map(() => sha256));
});

describe('锚点来自印刷的序号', () => {
  test.each([
    ['yrsg-2018-11#preamble', '为深入学习贯彻'],
    ['yrsg-2018-11#s2', '二、坚持依法履职'],
    ['yrsg-2018-11#s2-p4', '用人单位主要职责是'],
    ['yrsg-2018-11#s3-1', '（一）优化公需科目'],
    ['yrsg-2018-11#s3-2', '（二）优化专业科目'],
    ['yrsg-2018-11#s3-2-p2', '教育、卫生计生行业专业技术人员的专业科目学时认定'],
    ['yrsg-2018-11#s3-3', '（三）优化个人选修科目'],
    ['yrsg-2018-11#s3-5', '（五）改革继续教育学时认定方式'],
    ['yrsg-2018-11#s4', '四、落实经费保障'],
    ['yrsg-2018-11#term', '本意见自2018年11月1日起实施，有效期5年。'],
    ['yrsb-2018-277#s3', '三、关于继续教育年度学时的要求'],
    ['yrsb-2018-277#s3-p2', '中央部委与人社部联合发文'],
    ['yrsb-2018-277#s4', '四、关于2018年度公需科目'],
    ['yrsb-2018-277#s5', '五、关于专业科目学时的申报'],
    ['yrsb-2018-277#s6', '六、关于继续教育结果与职称评审挂钩'],
    ['hrsh-2018-293#p1', '现将《广州市人力资源'],
    ['srsh-2018-3450#p1', '现将《广东省人力资源'],
  ])('%s 是“%s……”', (address, words) => {
    expect(clauses.get(address)?.startsWith(words)).toBe(true);
  });
});
