import type { Asked } from './asked';
import { CourseKinds } from './CourseKinds';
import { SeveralRows } from './SeveralRows';
import { States } from './States';
import { WhichColumn } from './WhichColumn';
import { WhichField } from './WhichField';
import { WhichYear } from './WhichYear';
import { WhoseNames } from './WhoseNames';
import { YearsBeside } from './YearsBeside';
import { YearWords } from './YearWords';

/** One question in the form of its kind; some are answered in the table below alone. */
export function Ask({ question, ...rest }: Asked) {
  switch (question.kind) {
    case 'which-column':
      return <WhichColumn question={question} {...rest} />;
    case 'which-field':
      return <WhichField question={question} {...rest} />;
    case 'years-beside':
      return <YearsBeside question={question} {...rest} />;
    case 'no-people':
      return <WhoseNames question={question} {...rest} />;
    case 'kinds':
      return <CourseKinds question={question} {...rest} />;
    case 'several-rows':
      return <SeveralRows question={question} {...rest} />;
    case 'states':
      return <States question={question} {...rest} />;
    case 'which-year':
      return <WhichYear question={question} {...rest} />;
    case 'year-words':
      return <YearWords question={question} {...rest} />;
    case 'tables-beside':
    case 'names-above':
    case 'no-heading':
    case 'no-hours':
      return null;
  }
}
