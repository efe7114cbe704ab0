/** The three kinds of study a year is made of: 公需科目, 专业科目, 个人选修科目. */
export const subjects = ['common', 'professional', 'elective'] as const;

export type Subject = (typeof subjects)[number];

/** What a minimum can be set on: one subject, or the year's total. */
export type Scope = 'total' | Subject;

export const scopes = ['total', ...subjects] as const;
