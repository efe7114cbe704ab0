import { fieldNames } from '~/roster/field';
import type { Question } from '~/roster/question';

/** What was seen in the list that has to be asked, as the end of a sentence that begins with the list's name. */
export function questionSays(question: Question): string {
  switch (question.kind) {
    case 'which-column':
      return `里有几列都可能是${fieldNames[question.field]}，本页不猜。`;
    case 'no-heading':
      return '里没有找到表头，请看着下面的表格，指明每一列是什么、前面有几行不是人。';
    case 'no-hours':
      return '里没有找到分科目的学时，请指明公需、专业、选修各是哪一列；只有合计的名单，判断不了每一科。';
  }
}
