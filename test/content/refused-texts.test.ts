import { refuses, swap } from './changed';

const opinion = 'content/policies/qrsg-2018-5.mdx';
const notice = 'content/policies/qrsb-2021-31.mdx';

/** An editor's note about some words, at some place of the notice. */
const noted = (at: string, words: string) =>
  swap('source:', `editorial:\n  - { at: ${at}, words: ${words}, note: 编出来的注。 }\nsource:`);

refuses([
  [
    '发文字号用方括号',
    opinion,
    swap('documentNumber: 青人社规〔2018〕5号', 'documentNumber: 青人社规[2018]5号'),
    [/qrsg-2018-5\.mdx:2/, /发文字号“青人社规\[2018\]5号”/, /青人社规〔2018〕5号/],
  ],
  [
    '文件名和字号对不上',
    opinion,
    swap('documentNumber: 青人社规〔2018〕5号', 'documentNumber: 青人社规〔2018〕6号'),
    [/文件名“qrsg-2018-5”/, /-2018-6\.mdx/],
  ],
  [
    '正文用尖括号',
    notice,
    swap('为落实《意见》', '为落实<意见>'),
    [/qrsb-2021-31\.mdx:\d+/, /用了尖括号/, /〈意见〉/],
  ],
  ['正文用花括号', notice, swap('补学在省平台进行', '{补学}在省平台进行'), [/用了花括号/, /（补学）/]],
  [
    '正文一行以程序里的词开头',
    notice,
    swap('补学在省平台进行', 'import 是程序里的词\n\n补学在省平台进行'),
    [/qrsb-2021-31\.mdx:\d+/, /“import 是程序里的词.*开头的词是程序里用的/],
  ],
  [
    '正文加粗',
    notice,
    swap('补学在省平台进行', '补学在**省平台**进行'),
    [/“\*\*省平台\*\*”用了星号/, /应写作 省平台/],
  ],
  ['正文用半角括号', notice, swap('补学在省平台进行', '补学(网络)在省平台进行'), [/“\(网络\)”用了半角括号/]],
  [
    '正文用方括号写年份',
    opinion,
    swap('（一）公需科目', '（一）按青人社办[2017]3号，公需科目'),
    [/“\[2017\]”用了方括号/, /〔2017〕/],
  ],
  ['条款序号跳号', notice, swap('\n二、补学', '\n三、补学'), [/“三、”的序号不连续/, /第2个/]],
  [
    '编者注找不到原话',
    notice,
    noted('s3', '补学在市平台进行'),
    [/编者注的 words “补学在市平台进行”/, /恰好出现一次/],
  ],
  ['编者注的位置不存在', notice, noted('s8', '补学'), [/编者注的位置“s8”不存在/]],
  [
    '转发的文件不存在',
    'content/policies/lrsh-2018-8.mdx',
    swap('policy: qrsg-2018-5', 'policy: qrsg-2018-9'),
    [/“qrsg-2018-9”不存在/],
  ],
  ['没有文件信息', notice, (t) => t.replace('---', ''), [/qrsb-2021-31\.mdx:1/, /“---”/]],
]);
