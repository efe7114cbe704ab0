import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { paste } from '~/paste/paste';
import { readDocument } from '~/paste/read-document';
import { library } from '~/queries/library';
import { addressesIn } from '~/schemas/clauses';
import { readPolicy } from '~/schemas/policy';

const one = (text: string) => paste(text, '编出来的')[0] as ReturnType<typeof paste>[number];

describe('把自己的原文再粘贴一遍', () => {
  test.each(library().policies)('$documentNumber 得出原来的锚点和原话', (policy) => {
    const file = readFileSync(`content/policies/${policy.id}.mdx`, 'utf8');
    const body = file
      .split(/^---\n/m)
      .slice(2)
      .join('---\n');
    const text = [
      policy.letterhead,
      policy.documentNumber,
      policy.title,
      `${policy.addressedTo}：`,
      body,
      policy.signedBy,
      policy.datedOn?.replace(/(\d+)-0?(\d+)-0?(\d+)/, '$1年$2月$3日'),
    ]
      .filter(Boolean)
      .join('\n\n');
    const pasted = one(text);
    expect(pasted.path).toBe(`content/policies/${policy.id}.mdx`);
    expect([...pasted.addresses]).toEqual([...addressesIn(policy.clauses)]);
    expect(pasted.title).toBe(policy.title);
  });
});

const notice = `广东省人力资源和社会保障厅办公室
粤人社办[2027]12号
关于做好2027年度
专业技术人员继续教育工作的通知
各地级以上市人力资源和社会保障局:
根据有关规定，现通知如下：
一、学时要求
专业技术人员每年不少于 100 学时，其中公需科目不少40学时。
二、学习时间
(一)公需科目
1.学习时间为2027年1月1日至12月31日。
2.在省系统学习，
学完自动登记。
(二)专业科目由行业主管部门公
布。
本通知自2027年1月1日起施行，有效期3年。
附件：1.专题目录
2.操作说明
广东省人力资源和社会保障厅办公室
2027年1月5日
（联系人：某某，联系电话：12345）
公开方式：主动公开
抄送：省财政厅。
广东省人力资源和社会保障厅办公室 2027年1月6日印发`;

describe('编出来的通知', () => {
  const pasted = one(notice);
  const policy = readPolicy({ path: pasted.path, text: pasted.text });

  test('红头、文号、标题、主送、落款、日期、附件、抄送都认出来，读得进来', () => {
    expect(policy).toMatchObject({
      documentNumber: '粤人社办〔2027〕12号',
      title: '关于做好2027年度专业技术人员继续教育工作的通知',
      issuer: '广东省人力资源和社会保障厅办公室',
      addressedTo: '各地级以上市人力资源和社会保障局',
      attachments: ['专题目录', '操作说明'],
      signedBy: '广东省人力资源和社会保障厅办公室',
      datedOn: '2027-01-05',
      contact: '联系人：某某，联系电话：12345',
      disclosure: '主动公开',
      copiedTo: '省财政厅。',
      printedBy: '广东省人力资源和社会保障厅办公室',
      printedOn: '2027-01-06',
      validity: { from: '2027-01-01', years: 3, clause: 'yrsb-2027-12#term' },
    });
  });

  test.each([
    ['有效期3年', 3],
    ['有效期三年', 3],
    ['有效期为5年', 5],
    ['有效期为五年', 5],
    ['有效期限为两年', 2],
    ['有效期至2030年12月31日', undefined],
    ['有效期到新的办法出台为止', undefined],
  ])('“%s”：%s年，读不到的说出来', (said, years) => {
    const { path, text, remarks } = one(notice.replace('有效期3年', said));
    expect(readPolicy({ path, text }).validity?.years).toBe(years);
    expect(remarks.some(({ says }) => says.includes(`写着“${said}”`))).toBe(years === undefined);
  });

  test('锚点照印刷的序号，断开的句子接回', () => {
    expect([...pasted.addresses.keys()].join(' ')).toBe('preamble s1 s2 s2-1 s2-1-1 s2-1-2 s2-2 term');
    expect(pasted.addresses.get('s2-1-2')).toBe('2.在省系统学习，学完自动登记。');
    expect(pasted.addresses.get('s2-2')).toBe('（二）专业科目由行业主管部门公布。');
  });

  test.each([
    ['suspect', 8, '疑脱“于”字'],
    ['changed', 2, '六角括号'],
    ['changed', 5, '半角标点'],
    ['changed', 8, '空格'],
    ['changed', 10, '半角括号'],
    ['changed', 13, '接回'],
  ])('%s 第%i行：%s', (kind, line, says) => {
    const found = pasted.remarks.filter((r) => r.kind === kind && r.line === line);
    expect(found.map((r) => r.says).join()).toContain(says);
  });

  test('疑错的字照录', () => {
    expect(pasted.text).toContain('公需科目不少40学时');
  });
});

test('条例：章、条、款、项', () => {
  const pasted = one(
    '某省继续教育条例\n第一章 总则\n第一条 为了学习，制定本条例。\n第二条 在职人员适用。\n退休返聘的参照。\n第二章 学时\n第三条 包括：\n（一）公需科目；\n（二）专业科目。',
  );
  expect([...pasted.addresses.keys()].join(' ')).toBe('c1 a1 a2 a2-p1 a2-p2 c2 a3 a3-p1 a3-1 a3-2');
  expect(pasted.title).toBe('某省继续教育条例');
  expect(
    pasted.remarks
      .filter((r) => r.kind === 'missing')
      .map((r) => r.says)
      .join(),
  ).toMatch(/发文字号.*主送.*日期/);
});

test.each([
  ['一、甲\n三、丙。', '“三、”的序号不连续'],
  ['一、甲\n学时己经认定。', '“己”疑为“已”'],
  ['一、甲\n每年2O1学时。', '数字里有字母'],
  ['一、甲\n（见附件。', '不成对'],
  ['一、甲\n2018年13月1日前。', '没有这个日期'],
])('指出 %j', (text, says) => {
  expect(
    one(text)
      .remarks.map((r) => `第${r.line}行 ${r.says}`)
      .join(),
  ).toContain(says);
});

const letter = (body: string, number = '粤人社规〔2027〕11号', title = '关于继续教育的通知') =>
  one(
    `某省人力资源和社会保障厅文件\n${number}\n${title}\n各市人力资源和社会保障局：\n${body}\n某省人力资源和社会保障厅\n2027年2月1日`,
  );
const saysOf = ({ remarks }: ReturnType<typeof one>) => remarks.map((r) => r.says).join('\n');

test.each([
  '粤人社规[2O27]l1号',
  '粤人社规（2027）Il号',
  '粤人社规〔２０２７〕１１号',
  '粤人社规【2027】第l1号',
])('发文字号认错的字母、全角的数字、别的括号：%s', (number) => {
  const pasted = letter('一、甲。\n二、乙。', number);
  expect(pasted.path).toBe('content/policies/yrsg-2027-11.mdx');
  expect(pasted.remarks.some((r) => r.kind === 'changed' && r.line === 2)).toBe(true);
});

test.each(['每年3O学时。', '至l2月31日止。'])('正文里数字旁边的字母照录，指出来：%s', (words) => {
  const pasted = letter(`一、${words}\n二、乙。`);
  expect(pasted.text).toContain(words);
  expect(saysOf(pasted)).toContain('数字里有字母');
});

test('标题里认错的字母也指出来', () => {
  expect(saysOf(letter('一、甲。\n二、乙。', undefined, '关于2O27年度继续教育的通知'))).toContain('2O27');
});

test('表格一行一段，格与格不粘在一起', () => {
  const pasted = letter('现公布如下：\n项目\t学时\n论文\t30\n专利\t40\n请遵照执行。');
  expect([...pasted.addresses.values()]).toEqual(
    expect.arrayContaining(['项目　学时', '论文　30', '专利　40', '请遵照执行。']),
  );
  expect(saysOf(pasted)).toContain('像表格的一行');
});

test.each([
  ['联系人：专技处 陈某，电话：020-81234567。', '联系人：专技处 陈某，电话：020-81234567'],
  ['联系人及电话：李某，020-81234567', '联系人及电话：李某，020-81234567'],
  ['（联系人：李某，电话：12345）', '联系人：李某，电话：12345'],
  ['联系人：李某\n联系电话：12345', '联系人：李某；联系电话：12345'],
])('联系方式写在附件上面：不算正文，施行的一段还是有效期：%s', (lines, contact) => {
  const text = notice
    .replace('附件：1.', `${lines}\n附件：1.`)
    .replace('（联系人：某某，联系电话：12345）\n', '');
  const pasted = one(text);
  expect(pasted.text).toContain(`contact: ${contact}\n`);
  expect([...pasted.addresses.keys()].at(-1)).toBe('term');
});

test('几个机关联合发的：红头一行一个，还是一份', () => {
  const text = notice.replace(
    '广东省人力资源和社会保障厅办公室\n',
    '广东省人力资源和社会保障厅\n广东省财政厅\n广东省教育厅\n广东省卫生健康委员会文件\n',
  );
  expect(paste(text, '编出来的').map((p) => p.documentNumber)).toEqual(['粤人社办〔2027〕12号']);
});

test('落款后面还有附件：落款、日期照样认出来，附件的文字一个不少', () => {
  const pasted = one(
    '粤人社规〔2027〕9号\n关于印发《办法》的通知\n各市人力资源和社会保障局：\n现印发给你们。\n某省人力资源和社会保障厅\n2027年2月1日\n附件\n学时登记办法\n第一条　按年度登记。\n第二条　谁办班谁登记。',
  );
  expect(pasted.text).toMatch(/signedBy: 某省人力资源和社会保障厅\ndatedOn: 2027-02-01/);
  expect([...pasted.addresses.keys()]).toEqual(expect.arrayContaining(['a1', 'a2']));
  expect(pasted.text).toContain('学时登记办法');
  expect(saysOf(pasted)).toMatch(/附件放在正文后面/);
  expect(saysOf(pasted)).not.toContain('汉字之间有空格');
});

test('逐字空开的标题合起来，说出来', () => {
  const pasted = letter('一、甲。\n二、乙。', undefined, '关 于 做 好 继 续 教 育 的 通 知');
  expect(pasted.title).toBe('关于做好继续教育的通知');
  expect(saysOf(pasted)).toContain('去掉了逐字的空格');
});

test('从网页上连着索引号、文号、按钮一起复制的：网页上的字不收，文号请对照原件', () => {
  const pasted = one(
    '索引号：0069/2027-12 分类：继续教育\n文号：粤人社办〔2027〕20号\n\n关于做好继续教育的通知\n发布时间：2027-02-03 浏览次数：123\n各市人力资源和社会保障局：\n一、甲。\n二、乙。\n某省人力资源和社会保障厅办公室\n2027年2月1日\n打印本页 关闭窗口',
  );
  expect(pasted).toMatchObject({
    path: 'content/policies/yrsb-2027-20.mdx',
    title: '关于做好继续教育的通知',
  });
  expect([...pasted.addresses.keys()]).toEqual(['s1', 's2']);
  expect(saysOf(pasted)).toMatch(/发文字号取自网页上的“文号”[\s\S]*“打印本页 关闭窗口”像网页上的字/);
});

test('一次粘贴几份，各成一份', () => {
  expect(paste(`${notice}\n---\n${notice.replace('12号', '13号')}`, '').map((p) => p.path)).toEqual([
    'content/policies/yrsb-2027-12.mdx',
    'content/policies/yrsb-2027-13.mdx',
  ]);
});

const docx = (body: string) =>
  zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`) });

test('docx：一段一行，转义的字还原，自动编号、表格、修订说出来', () => {
  const reading = readDocument(
    docx(
      '<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>学时</w:t></w:r><w:r><w:t xml:space="preserve"> &lt;要求&gt;</w:t></w:r></w:p><w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>新</w:t></w:r></w:p>',
    ),
  );
  expect(reading).toMatchObject({ kind: 'text', text: '学时 <要求>\n新' });
  expect(reading.kind === 'text' && reading.notes.join()).toMatch(/自动编号.*修订/);
});

test('docx 里的表格：一行一行，格与格之间是制表符', () => {
  const cell = (words: string) => `<w:tc><w:tcPr/><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
  const row = (...words: string[]) => `<w:tr w:rsidR="1"><w:trPr/>${words.map(cell).join('')}</w:tr>`;
  const reading = readDocument(
    docx(
      `<w:p><w:r><w:t>见下表：</w:t></w:r></w:p><w:tbl><w:tblPr/>${row('科目', '学时')}${row('公需科目', '32')}</w:tbl><w:p><w:r><w:t>完</w:t></w:r></w:p>`,
    ),
  );
  expect(reading).toMatchObject({ text: '见下表：\n科目\t学时\n公需科目\t32\n完' });
});

test.each([
  ['空文件', new Uint8Array(), '是空的'],
  ['PDF', strToU8('%PDF-1.7'), '这是 PDF'],
  ['旧 doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), '另存为 .docx'],
  ['别的 zip', zipSync({ 'a.txt': strToU8('1') }), '不是 Word 文档'],
  ['断掉的 docx', docx('<w:p/>').slice(0, 60), '不完整'],
])('读不了的：%s', (_, bytes, says) => {
  const reading = readDocument(bytes);
  expect(reading.kind === 'unreadable' && reading.why).toContain(says);
});

test('GBK 的 txt 也读得出', () => {
  const reading = readDocument(new Uint8Array([0xd1, 0xa7, 0xca, 0xb1, 0xd2, 0xaa, 0xc7, 0xf3]));
  expect(reading).toMatchObject({ kind: 'text', text: '学时要求' });
});

/** A whole letter, with its number and its foot as some paper or draft has them. */
const printedAs = (number: string, foot: string) =>
  one(
    `某省人力资源和社会保障厅文件\n${number}\n关于继续教育的通知\n各市人力资源和社会保障局：\n一、甲。\n二、乙。\n${foot}`,
  );

test.each([
  ['粤人社规〔2027〕3号（试写）', '（试写）'],
  ['粤人社规〔2027〕 3 号 (试写)', '（试写）'],
  ['粤 人 社 规〔2027〕3號', ''],
  ['粤人社规﹝2027﹞3号', ''],
  ['文号：粤人社规［２０２７］第３号', ''],
  ['（粤人社规〔2027〕3号）', ''],
  ['粤人社规〔2027〕3号　　签发人：张三', '签发人：张三'],
  ['粤人社规〔2O27〕3号（送审稿）', '（送审稿）'],
])('发文字号旁边还有字也认得，没有收的说出来：%s', (number, behind) => {
  const pasted = printedAs(number, '某省人力资源和社会保障厅\n2027年2月1日');
  expect(pasted.documentNumber).toBe('粤人社规〔2027〕3号');
  expect(pasted.title).toBe('关于继续教育的通知');
  const told = saysOf(pasted).match(/发文字号后面的字没有收：“(.*)”/)?.[1] ?? '';
  expect(told).toBe(behind);
});

test.each([
  ['粤人社规2027-3号', '粤人社规〔2027〕3号', ''],
  ['粤人社规〔2027〕3', '粤人社规〔2027〕3号', ''],
  ['粤人社规〔2027〕3号代拟', '粤人社规〔2027〕3号', ''],
  ['粤人社规〔2027〕3号关于学习的通知', '粤人社规〔2027〕3号', '关于学习的通知'],
  ['关于学习的通知 粤人社规〔2027〕3号', '粤人社规〔2027〕3号', '关于学习的通知'],
  ['粤人社规〔2027〕　号', undefined, ''],
  ['粤府令第300号', undefined, ''],
])('只像发文字号的，说看见了什么，不替人认：%s', (line, meant, rest) => {
  const pasted = printedAs(line, '某省人力资源和社会保障厅\n2027年2月1日');
  expect(pasted.documentNumber).toBeUndefined();
  expect(pasted.near).toEqual({ line: 2, words: expect.any(String), ...(meant && { meant }), rest });
});

test('人确认了的发文字号：那一行只留它，别的照样认，写进编者注', () => {
  const text =
    '某省人力资源和社会保障厅文件\n粤人社规2027-3号代拟\n关于继续教育的通知\n各市人力资源和社会保障局：\n一、甲。';
  const near = one(text).near;
  const [pasted] = paste(text, '编出来的', [], { number: '粤人社规〔2027〕3号', near });
  expect(pasted).toMatchObject({
    path: 'content/policies/yrsg-2027-3.mdx',
    documentNumber: '粤人社规〔2027〕3号',
    title: '关于继续教育的通知',
  });
  expect(pasted?.text).toContain('letterhead: 某省人力资源和社会保障厅文件');
  expect(pasted?.text).toContain('note: 发文字号由编者核对后写上。');
});

test('版头旁边没有收的字说出来', () => {
  expect(
    saysOf(one('特急\n某省人力资源和社会保障厅文件\n粤人社规〔2027〕3号\n关于学习的通知\n一、甲。')),
  ).toContain('版头旁边的字没有收：“特急”');
});

test('没有收的字在编者注里留着，签发的人除外；标题后面像草稿的也说', () => {
  const { text, remarks } = one(
    '某省人力资源和社会保障厅文件\n粤人社规〔2027〕3号　签发人：张三\n关于学习的通知（试写）\n一、甲。\n某省人力资源和社会保障厅（盖章）\n2027年2月1日',
  );
  expect(text).toContain('note: 发文字号后面的字没有收：“签发人”。');
  expect(text).toContain('note: 落款后面括号里的字没有收：“（盖章）”。');
  expect(text).toContain('title: 关于学习的通知（试写）');
  expect(remarks).toContainEqual(
    expect.objectContaining({ kind: 'dropped', says: expect.stringContaining('（盖章）') }),
  );
  expect(remarks).toContainEqual({
    kind: 'suspect',
    line: 0,
    says: '标题最后有“（试写）”，照录在标题和简称里；不是标题里的字，请去掉',
  });
  expect(
    one('某省人力资源和社会保障厅文件\n粤人社规〔2027〕3号\n继续教育办法（试行）\n一、甲。')
      .remarks.map((r) => r.says)
      .join(),
  ).not.toContain('照录在标题');
});

test.each([
  ['某省人力资源和社会保障厅（盖章）\n2027年2月1日', '（盖章）'],
  ['某省人力资源和社会保障厅\n2027年2月1日（试写）', '（试写）'],
  ['某省人力资源和社会保障厅(试写)\n2027 年 2 月 1 日 (试写)', '（试写）'],
  ['某省人力资源和社会保障厅　2027年2月1日', undefined],
  ['某省人力资源和社会保障厅\n2027.2.1', undefined],
  ['某省人力资源和社会保障厅（代章）二〇二七年二月一日', '（代章）'],
])('落款旁边还有字也认得，没有收的说出来：%j', (foot, left) => {
  const pasted = printedAs('粤人社规〔2027〕3号', foot);
  expect(pasted.text).toMatch(/signedBy: 某省人力资源和社会保障厅\ndatedOn: 2027-02-01/);
  expect([...pasted.addresses.values()]).toEqual(['一、甲。', '二、乙。']);
  expect(saysOf(pasted).match(/落款后面括号里的字没有收：“(.*)”/)?.[1]).toBe(left);
});

test('落款下面还有别的字：落款照样认，那些字放在正文末尾，说出来', () => {
  const pasted = printedAs(
    '粤人社规〔2027〕3号',
    '某省人力资源和社会保障厅\n2027年2月1日\n（试写，不作依据）\n共印50份',
  );
  expect(pasted.text).toMatch(/signedBy: 某省人力资源和社会保障厅\ndatedOn: 2027-02-01/);
  expect(saysOf(pasted)).toMatch(/“（试写，不作依据）”印在落款后面[\s\S]*“共印50份”印在落款后面/);
});

test.each([['某省人社厅职建处印制\n二〇二七年二月'], ['广东省厅某某同志'], ['2027年2月']])(
  '像落款、认不出来的，不放进正文不说话：%j',
  (foot) => {
    const pasted = printedAs('粤人社规〔2027〕3号', foot);
    expect(saysOf(pasted)).toContain(`“${foot.split('\n')[0]}”`);
    expect(saysOf(pasted)).toContain('像落款（发文机关、日期），没有认出来');
  },
);

test('正文的最后一段有句号、有序号的，不当成落款', () => {
  expect(saysOf(one('粤人社规〔2027〕3号\n关于学习的通知\n一、甲。\n二、乙\n特此通知'))).not.toContain(
    '像落款',
  );
});
