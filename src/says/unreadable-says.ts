import { mostHours } from '~/rules/duty/hours';
import type { Recomputed } from '~/rules/record/recompute';
import { recordFormat, recordVersion } from '~/rules/record/record';
import { longestRecord } from '~/rules/record/record-json';
import { mostEntries } from '~/rules/record/record-part';
import type { Expected, Slip } from '~/rules/record/unreadable';
import { placeName } from './record-place';

type NotWorkedOut = Exclude<Recomputed, { kind: 'recomputed' }>;

/** Why a record was not worked out again, in whole sentences. */
export function whySays(found: NotWorkedOut): string {
  if (found.kind === 'unreadable') return slipSays(found.slip);
  const { newest } = found;
  const { rules } = found.record;
  return rules > newest
    ? `记录写的规则版本是${rules}，本站最新的是${newest}：本站比记录旧，核验不了。请到保存它的网站核验，或者请运行本站的单位更新。`
    : `记录写的规则版本是${rules}，本站没有发布过这一版，核验不了，也不拿别的版本代替。请核对记录里的规则版本。`;
}

const mend = '请整段复制，或者打开“年度小结”里保存的记录文件';

function slipSays(slip: Slip): string {
  switch (slip.kind) {
    case 'too-long':
      return `内容有${Math.ceil(slip.letters / 10_000)}万字，一份记录不会超过${longestRecord / 10_000}万字。${mend}。`;
    case 'no-record':
      return `没有找到记录：读到的开头是“${slip.start}”，记录是从 { 开始、到 } 结束的一段文字。${mend}。`;
    case 'cut-off':
      return `记录读不完整：{ 和 } 中间少了一段，或者标点被改过。${mend}。`;
    case 'several':
      return slip.same
        ? `同一份记录在里面有${slip.count}份，可能粘贴了两次。请全部清空，只粘贴一次。`
        : `里面有${slip.count}份不同的记录，一次只能核验一份。请全部清空，再一份一份粘贴。`;
    case 'log-backup':
      return '这是学习记录的备份，不是年度小结的记录：备份在自查的学习记录里导入，核验要的是“年度小结”里保存的记录文件。';
    case 'other-format':
      return `这不是年度小结的记录：format 读到${shown(slip.read)}，应当是“${recordFormat}”。请打开“年度小结”里保存的记录文件。`;
    case 'other-version':
      return `记录的格式版本读到${shown(slip.read)}，这里支持的是“${recordVersion}”。记录如果是在较新的网站上保存的，请到那里核验。`;
    case 'field':
      return `${placeName(slip.at)}读到${shown(slip.read)}，应当是${expectedSays(slip.expected)}。`;
    case 'unknown-sector':
      return `记录的行业读到“${slip.sector.slice(0, 20)}”，规则版本${slip.version}里的行业是${slip.known.join('、')}。`;
  }
}

const expectedNames = {
  object: '一组内容',
  text: '文字',
  day: '2018-11-01 这样的日期',
  version: '2026-11-25 这样的名字',
  year: '2018 这样的年份',
  hours: `0到${mostHours}的数，最多一位小数`,
  flag: 'true 或 false',
  list: `一列内容，最多${mostEntries}条`,
} as const;

function expectedSays(expected: Expected): string {
  return typeof expected === 'string' ? expectedNames[expected] : expected.join('、');
}

/** A value as a sentence quotes it. */
function shown(value: unknown): string {
  if (value === undefined) return '的是空的';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `“${text.length > 20 ? `${text.slice(0, 20)}…` : text}”`;
}
