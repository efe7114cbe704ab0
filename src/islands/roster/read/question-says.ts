import type { Look } from '~/islands/roster/desk/protocol';
import { headingOf } from '~/islands/roster/desk/settings';
import { fieldNames } from '~/roster/find/field';
import { isOtherHours } from '~/roster/find/other-hours';
import type { Question } from '~/roster/find/question';
import type { TablesBeside } from '~/roster/find/tables-beside';
import { columnLetters } from '~/sheets/column-letters';
import { stateSays } from './state-says';
import { placeNames, unclearSays } from './year-says';

/** What was seen in a list that has to be asked, a sentence for each question; subjects that have several columns share one. */
export function questionsSay(name: string, questions: readonly Question[], look: Look): string {
  const several = questions.filter(isOfSeveralColumns);
  const said = questions.filter((question) => !isOfSeveralColumns(question) || question === several[0]);
  const begins = (i: number) => (i === 0 ? `“${name}”` : '名单');
  const fields = several.map(({ field }) => `有几列都可能是${fieldNames[field]}`).join('，');
  return said
    .map((question, i) =>
      isOfSeveralColumns(question)
        ? `${begins(i)}里${fields}，本页不猜。`
        : `${begins(i)}${questionSays(question, look)}`,
    )
    .join('');
}

function isOfSeveralColumns(question: Question): question is Extract<Question, { kind: 'which-column' }> {
  return question.kind === 'which-column' && !question.words;
}

/** The end of a sentence that begins with the list's name. */
function questionSays(question: Question, { found: { headings } }: Look): string {
  switch (question.kind) {
    case 'which-column':
      return question.words
        ? `里的${quoted(question.columns, headings)}写的都是字，看不出${fieldNames[question.field]}学了多少。`
        : `里有几列都可能是${fieldNames[question.field]}，本页不猜。`;
    case 'which-field':
      return question.fields.length === 1 || isOtherHours(headings[question.column] ?? '')
        ? `里的${quoted([question.column], headings)}一列有学时，没有写是哪一科。`
        : `里的${quoted([question.column], headings)}一列，既可能是${question.fields.map((field) => fieldNames[field]).join('，也可能是')}。`;
    case 'years-beside':
      return `里并排放着${question.years.map(({ year }) => `${year}年`).join('、')}的学时，一次核对一年。`;
    case 'tables-beside':
      return besideSays(question);
    case 'names-above':
      return `里第${question.row}行的“${question.name}”像是姓名，下面几行像是课程，可是旁边的数不是下面几行加起来的，分不清哪些是学时。请加一列“姓名”，一门课一行，每行都写上姓名，再来打开。`;
    case 'no-people':
      return question.columns.length > 0
        ? '里没有叫“姓名”或“工号”的列，不知道学时是谁的。'
        : '里没有叫“姓名”或“工号”的列，不知道学时是谁的，请在下面指明；只有部门合计的表，不能逐人核对。';
    case 'kinds':
      return '里每行是一门课。请选每一类算哪一科，选好后把同一个人同一年度的各行加起来。';
    case 'several-rows':
      return `里有${question.people}个人各占几行。`;
    case 'states':
      return `里的“${question.heading}”写着${question.words.map(({ word }) => stateSays(word)).join('、')}，学时不一定都认定了。`;
    case 'which-year': {
      const whose = question.sheet === undefined ? '的' : `里“${question.sheet}”的`;
      return `${whose}${placeNames[question.seen.place]}写着“${question.seen.words}”，${unclearSays[question.seen.why]}。`;
    }
    case 'year-words':
      return `的年度那一列里写着“${question.words[0]?.word ?? ''}”，多半不是一个年度。`;
    case 'no-heading':
      return '里没有找到表头。本页读的名单，上面一行写着“姓名”“公需科目”这些列名，下面一人一行，或者一门课一行。请对照下面的表格，指明每一列是什么、表头到第几行。';
    case 'no-hours':
      return '里没有找到分科目的学时，请指明公需、专业、选修各是哪一列；只有合计的名单，判断不了每一科。';
  }
}

function quoted(columns: readonly number[], headings: readonly string[]): string {
  return columns.map((column) => `“${headingOf(headings, column)}”`).join('、');
}

function besideSays({ spans, alike }: TablesBeside): string {
  const where = spans.map(([first, last]) => `${columnLetters(first)}至${columnLetters(last)}列`).join('、');
  const why = alike ? '' : '，各表的列不一样，或者写的是同样的人';
  return `里并排放着${spans.length}张表（${where}）${why}。请把它们上下接成一张，或者分放在几张工作表里，再来打开，免得漏掉一半的人。`;
}
