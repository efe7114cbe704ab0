import type { Assessment, Judged, NotJudged, Outcome } from '~/rules/duty/assess';
import type { Grade } from '~/rules/duty/basis';
import type { Key } from '~/rules/duty/duty';
import { plain } from '~/rules/duty/hours';
import { keyOf } from '~/rules/duty/judge';
import type { Reading } from '~/rules/duty/read-hours';
import type { Period, SectorRules } from '~/rules/duty/sector';
import { openName } from './record-names';
import { findingNameOf, nameOf } from './scope-names';

/** What was typed, as read, by key. */
type Readings = Readonly<Partial<Record<Key, Reading>>>;

/** What the one line is made from. */
interface Asked {
  readonly assessment: Assessment;
  readonly year: number;
  readonly rules: SectorRules;
  readonly readings: Readings;
  /** What is said of a subject without an answer: 没有填, or in a log 没有记. */
  readonly open?: string;
}

/** An outcome with its line. */
export interface Said {
  readonly outcome: Outcome;
  readonly says: string;
}

/** The result in one line a tired person understands. */
export function verdict({ assessment, year, rules, readings, open = openName(false) }: Asked): string {
  const left = (judged: Judged) => unread(judged, readings, open);
  switch (assessment.outcome) {
    case 'met':
      if (assessment.carriedFrom === undefined) return `${year}年度的${rules.unit}够了。`;
      return `按${assessment.carriedFrom}年的标准已经够了。${checkAgain(year)}`;
    case 'short':
      return `${year}年度还差：${shortBy(assessment, rules.unit)}${andUnread(left(assessment))}。${onCarried(assessment, year)}`;
    case 'incomplete':
      if (!hasStarted(readings)) return `填好${rules.unit}，这里显示结果。`;
      return `${year}年度还不能下结论：${left(assessment).join('，')}。`;
    case 'not-judged':
      return whyNot(assessment, year, rules);
  }
}

export function hasStarted(readings: Readings): boolean {
  return Object.values(readings).some((reading) => (reading?.kind ?? 'blank') !== 'blank');
}

/** Says so, where there is little room, when the figures are an earlier year's. */
export function carried({ carriedFrom }: Judged): string {
  return carriedFrom === undefined ? '' : `（暂按${carriedFrom}年的标准，公布后请再查一次）`;
}

function onCarried({ carriedFrom }: Judged, year: number): string {
  return carriedFrom === undefined ? '' : `这是按${carriedFrom}年的标准算的。${checkAgain(year)}`;
}

function checkAgain(year: number): string {
  return `${year}年的标准还没查到，公布后请再查一次。`;
}

/** What is short, subject by subject, or else in total: 公需12、专业12、个人选修6学时. */
export function shortBy({ findings }: Judged, unit: string): string {
  const short = findings.filter((f) => f.kind === 'short');
  const bySubject = short.filter((f) => f.requirement.scope !== 'total');
  return (bySubject.length > 0 ? bySubject : short)
    .map((f) => `${nameOf(f.requirement).replace(/科目$/, '')}${plain(f.missing)}`)
    .join('、')
    .concat(unit);
}

function andUnread(said: readonly string[]): string {
  return said.length > 0 ? `；${said.join('，')}` : '';
}

/** Which subjects are not answered, and which were answered with what can't be read. */
function unread({ findings }: Judged, readings: Readings, open: string): string[] {
  const left = findings.filter((f) => f.kind === 'unanswered' && f.requirement.scope !== 'total');
  const blank = left.filter((f) => (readings[keyOf(f)]?.kind ?? 'blank') === 'blank');
  const garbled = left.filter((f) => !blank.includes(f));
  return [
    ...(blank.length > 0 ? [`${blank.map(findingNameOf).join('、')}${open}`] : []),
    ...(garbled.length > 0 ? [`${garbled.map(findingNameOf).join('、')}无法识别`] : []),
  ];
}

/** Why a year is not judged, in a sentence. */
export function whyNot({ why, excuse }: NotJudged, year: number, rules: SectorRules): string {
  switch (why) {
    case 'before-first-year':
      return `${year}年度本站不判定：本站收录的文件从2018年度说起。`;
    case 'year-to-come':
      return `${year}年度还没有开始，本站不判定。`;
    case 'nothing-known':
      return `${year}年度本站不判定：没有查到这一年度的标准。`;
    case 'sector':
      return `${rules.short}行业本站不判定：${rules.notJudged}`;
    case 'exempt':
    case 'not-bound':
      return `${year}年度${excuse?.say}`;
  }
}

/** What the figures rest on, said honestly in a sentence. */
export function basisLine(assessment: Assessment, year: number): string {
  if (assessment.outcome === 'not-judged') return '';
  return gradeLine(assessment.basis, year, assessment);
}

/** Whether a text we hold has some of a year's figures, so that a weaker grade speaks of the others alone. */
export function partlyOfficial({ period }: Pick<Assessment, 'period'>): boolean {
  return period?.requirements.some(({ basis }) => basis.grade === 'official') === true;
}

/** The same of every grade that a year judged by these figures may rest on. */
export function basisLines(assessment: Judged, year: number): string[] {
  const { carriedFrom } = assessment;
  const grades: Grade[] = ['official', 'law', 'reported', 'inferred'];
  return [...grades, ...(carriedFrom === undefined ? [] : ['carried-forward' as const])].map((grade) =>
    gradeLine(grade, year, assessment),
  );
}

function gradeLine(grade: Grade, year: number, judged: Judged): string {
  const partly = partlyOfficial(judged) ? '部分' : '';
  switch (grade) {
    case 'official':
      return '按本站收录的文件原文判断。';
    case 'law':
      return '按国家的法律判断：条文的全文见国家法律法规数据库（flk.npc.gov.cn）。';
    case 'reported':
      return `${partly}标准据转载：没有查到${year}年度的原件。`;
    case 'inferred':
      return `${partly}标准是编者推定：没有查到${year}年度的文件。`;
    case 'carried-forward':
      return `${year}年度的标准还没查到，暂按${judged.carriedFrom}年的标准；以省里当年的学习指南和主管部门的通知为准。`;
  }
}

/** The minimums of a period in one line: 合计至少72学时，公需科目至少18学时，…… */
export function inOneLine(period: Period, unit: string): string {
  return period.requirements.map((r) => `${nameOf(r)}至少${plain(r.atLeast)}${unit}`).join('，');
}
