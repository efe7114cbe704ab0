import { z } from 'zod';
import { line, list, matching, strict } from './fields';

const maybe = z.string().trim().default('');

/** The page in English (/en/): figures come from the requirements, all else is said here. */
const english = strict({
  place: line('Guangdong'),
  /** Sectors whose figures it gives, by their names in English. */
  sectors: z.record(z.string(), line('Accounting staff')),
  recognized: list(line('Electives are declared by the person and recognised by the employer.')),
});

/** content/site.yaml: who runs this copy. Empty fields show nothing. */
export const siteFile = strict({
  /** A file is called by it, too. */
  name: matching(/^[^\\/:*?"<>|]+$/, '继教指南'),
  tagline: line('一句话说明'),
  /** The place it speaks for, as people call it and as texts do. */
  place: line('广东'),
  jurisdiction: line('广东省'),
  /** Which texts it holds, and where their words were taken from. */
  texts: line('2018年的官方文件'),
  sources: line('录入稿从哪里来，改了什么'),
  /** What it does not hold, a sentence each. */
  notHeld: list(line('没有2019年以后各年度通知的全文。')).default([]),
  english: english.optional(),
  operator: maybe,
  contact: maybe,
  icp: maybe,
  /** Where a report can be handed in on the web: https://…/issues/new */
  issues: maybe,
  /** The questions asked most, by the names of their files, the first the most. */
  asked: z.array(z.string()).min(1, { error: '至少写一个问答' }),
  /** The answer that shows how one is cited. */
  cited: line('carry-over').optional(),
  /** Questions to try the search with, and the hint in its box. */
  searches: list(line('一年要学多少学时')),
  /** Where changed files are handed in by hand: the upload page of the git host. */
  upload: matching(/^https:\/\/\S+$/, 'https://gitee.com/某某/jijiao/upload/master/content').optional(),
  searchHint: line('例如：医生的学时谁认定、277号、gxkm'),
});

export type Site = z.output<typeof siteFile>;
