import type { Subject } from '~/rules/duty/subject';

/** The subjects where there is no room for more. */
export const subjectShorts: Readonly<Record<Subject, string>> = {
  common: '公需',
  professional: '专业',
  elective: '选修',
};
