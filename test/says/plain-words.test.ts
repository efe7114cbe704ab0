import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What is not said any more, and what is said instead. */
const instead: readonly (readonly [RegExp, string])[] = [
  [/年度(学习)?指南/, '年度学习要求（学习指南是省里的文件）'],
  [/[个条]答复/, '问答（官方答复是省里的）'],
  [/认定路径|怎样才算数/, '学时怎么认定'],
  [/全书/, 'PDF 手册'],
  [/怎样链接/, '链接和引用'],
  [/逐条记(?!录)/, '学习记录'],
  [/(?<!年度)小结/, '年度小结'],
  [/复核|复算|重新算/, '核验、重新核算'],
  [/核对名单|查名单/, '名单核对'],
  [/转载的(通知|规定|话)|据说/, '据转载'],
  [/第[一二三四五六七八九十]+部分/, '三第1段'],
  [/填报/, '申报'],
  [/(?<!有)效期/, '有效期'],
  [/未见|没有见到|本站没有找到/, '没有查到'],
  [/登有/, '收录'],
  [/读不准/, '有疑问、看不准'],
  [/六方(?!各写)/, '六类单位和个人'],
  [/持有的文件|手里的文件/, '收录的文件'],
  [/文件没有写(?=[。；]|$)|原文(也|都)?没有写(?=[。；]|$)/, '文件没有规定'],
  [/没有读懂|读不懂|认不出来/, '无法识别'],
  [/不是人的行/, '标题、空行、合计'],
  [/带法/, '离线使用的方式'],
  [/够了没有/, '够了吗'],
  [/不离开(这台|本)?设备/, '只留在本机，不会上传'],
  [/是指南，不是发文机关/, '本站是政策整理，不是官方网站'],
  [/这些答案的链接/, '带填写内容的链接'],
  [/认得的(规则)?版本/, '支持的版本'],
  [/谁做什么/, '职责分工、各方要做的事'],
  [/凭什么/, '要什么材料、依据'],
  [/沿用(?!2023年的转载数字)/, '暂按最近一年、暂按2025年'],
  [/数字推算/, '按某年的标准'],
  [/非法|请重试|(?<![不全])无效(?!力)/, '读到了什么、应当怎样写'],
  [/[你妳]/, '您'],
  [/\[20\d\d\]\d+号/, '〔2018〕277号'],
];

/** What offices and people write, which is read here and not said. */
const heard =
  /^(content\/(policies|releases|cases)\/|src\/roster\/find\/|src\/roster\/read\/nobody-words|src\/paste\/notice-days|src\/islands\/check\/log\/no-entry|src\/search\/)/;

const files = ['content', 'src', 'public']
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((f) => `${room}/${f}`))
  .filter((f) => /\.(mdx|yaml|tsx?|astro|mjs|html)$/.test(f) && !heard.test(f));

/** The lines of a file that are said in our own words: without comments, quotations and people's own ways to ask. */
function saidIn(file: string): string[] {
  const quoted = /“[^”]*”|quote: .*|《[^》]*》/g;
  const notSaid = /^\s*(\/\/|\/?\*|#|- \{ (says|words):|(also|says|unless|means|ignore|particles|question):)/;
  /** Words that people search by, in a string of them. */
  const searched = /^\s*'[^，。：]+ [^，。：]*',$/;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !notSaid.test(line) && !searched.test(line))
    .map((line) => line.replace(/\/\*\*.*?\*\//g, '').replace(quoted, ''));
}

test.each(instead)('不说 %s，说“%s”', (word) => {
  const found = files.flatMap((file) =>
    saidIn(file).flatMap((line) => (word.test(line) ? [`${file}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
