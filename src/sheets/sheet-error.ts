import { mostBytes, mostInflated, mostPeople, mostRows } from './limits';

const inMegabytes = (bytes: number) => bytes / 1024 / 1024;

const saveWith = (programs: string) =>
  `请用 ${programs} 打开它，选“另存为”，类型选“Excel 工作簿（*.xlsx）”，再来打开新存的文件。`;
const saveAsXlsx = saveWith('Excel 或 WPS');

/** Why a table could not be read, each with what to do about it. */
const says = {
  empty: '这个文件是空的，一个字节也没有。请确认选对了文件，或者重新导出一份。',
  several: '一次只核对一份名单。请一份一份地打开，或者先合在一张表里。',
  unreadable:
    '这个文件读不到：可能是文件夹，也可能已经改名、移走或者正被别的程序占用。请选一个 .xlsx 或 .csv 文件。',
  'too-large': `这个文件超过 ${inMegabytes(mostBytes)} MB，本页不打开这么大的文件。请删掉图片和不用的工作表，或者分成几个文件。`,
  'too-many-rows': `表格超过 ${mostRows} 行。本页一次最多读${mostPeople / 10_000}万人，连同标题、表头、小计和空行不超过这么多行。请按部门或年度分成几个文件。`,
  'too-wide':
    '表格占的格子太多，可能最右边或最下边有一个多余的格子。请把名单复制到一张新表，另存为 .xlsx 再打开。',
  bomb: `这个文件解压后超过 ${inMegabytes(mostInflated)} MB，不像一份名单，已经停止读取。请只留名单那一张表，另存为 .xlsx 再打开。`,
  encrypted: '这个文件加了打开密码，本页读不了。请在 Excel 或 WPS 里输入密码打开，取消密码后另存为 .xlsx。',
  'locked-by-office':
    '这个文件被单位的加密软件锁着，浏览器读不到里面的内容。请按单位的办法解密，再来打开；或者在 Excel 或 WPS 里打开它，复制表格，粘贴到本页。',
  'old-format': `这是旧格式的表格（.xls 或 WPS 的 .et），本页读不了。${saveAsXlsx}`,
  binary: `这是二进制格式的表格（.xlsb），本页读不了。${saveAsXlsx}`,
  'open-document': `这是 .ods、.fods 或 .uof 格式的表格，本页读不了。${saveWith('LibreOffice 或 WPS')}`,
  numbers:
    '这是苹果 Numbers 的表格（.numbers），本页读不了。请在 Numbers 里打开它，选“文件”“导出为”“Excel”，再来打开导出的 .xlsx。',
  html: '这个文件里面是网页，网页里没有表格：多半是登录过期或者导出出错时存下来的。请重新登录那个系统，再导出一次。',
  mail: `这是存成单个文件的网页（.mht），本页读不了。${saveAsXlsx}`,
  'xml-table': `这个文件里面是 XML，但不是 Excel 的表格，本页读不了。${saveAsXlsx}`,
  document:
    '这是文字文档或演示文稿，不是表格。请把里面的表格复制出来，直接粘贴到本页，或者粘贴到 Excel 里另存为 .xlsx。',
  pdf: '这是 PDF 文件，不是表格。请找到做成 PDF 之前的表格，或者把里面的表格复制到 Excel 里另存为 .xlsx。',
  image: '这是图片，不是表格。请找到原来的表格文件，或者把名单录入表格后另存为 .xlsx。',
  archive: '这是压缩包，不是表格。请先解压，再打开里面的 .xlsx 或 .csv 文件。',
  data: '这是程序之间用的数据（JSON），不是表格。请从存下它的系统里导出 .xlsx 或 .csv，再来打开。如果是本站存下的学习记录，请到“自查”那一页的“学习记录”里导入。',
  cards: '这是通讯录或者日历（.vcf、.ics），不是表格。请找到人员的表格文件，或者从通讯录里导出 .csv。',
  'lost-words':
    '这个文件里的汉字都成了问号（?）：存它的时候选的编码没有汉字，从这个文件里找不回来了。请打开原来的表格，另存为 .xlsx，再来打开。',
  'not-a-table': `这个文件不是 XLSX 或 CSV 表格，读不出内容。${saveAsXlsx}`,
  broken:
    '这个表格文件不完整或者已经损坏，读不出来。请重新下载或复制一份；还不行就用 Excel 或 WPS 打开，另存为新的 .xlsx。',
  'no-cells': '这个表格里没有内容。请确认名单在这个文件里，并且已经保存。',
} as const;

export type SheetErrorKind = keyof typeof says;

/** A table that could not be read; its message is for the person who opened it. */
export class SheetError extends Error {
  readonly kind: SheetErrorKind;

  constructor(kind: SheetErrorKind, options?: { readonly cause?: unknown }) {
    super(says[kind]);
    this.kind = kind;
    this.cause = options?.cause;
  }
}
