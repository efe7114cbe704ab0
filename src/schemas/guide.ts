import { z } from 'zod';
import { subjects } from '~/rules/duty/subject';
import type { StudyWindow } from '~/rules/year/windows';
import { basisFields, basisForm, basisOf } from './basis';
import { otherDaySaid } from './days-said';
import { day, line, list, oneOf, strict, year, yesNo } from './fields';
import { audienceFields } from './ways';

const topicFields = { names: list(line('专题的名称')), say: line('怎样选') };

const topics = strict({ ...topicFields, ...basisFields })
  .transform(({ names, say, ...fields }, ctx) => ({ names, say, basis: basisOf(fields, ctx) }))
  .pipe(strict({ ...topicFields, basis: basisForm }));

const windowFields = {
  kind: oneOf(['study', 'makeUp']),
  subjects: list(oneOf(subjects)),
  sectors: audienceFields.sectors,
  except: audienceFields.except,
  opens: day.optional(),
  closes: day,
  say: line('学到2021年12月31日'),
  /** The source says that nothing can be made up afterwards. */
  noMakeUp: yesNo.default(false),
};

/** A window as it is held and published; it ends with what it rests on, which no editor writes. */
export const windowForm = strict({
  ...windowFields,
  noMakeUp: z.boolean(),
  basis: basisForm,
  ended: day.optional().meta({ description: '依据的原文从这一天起不再有效，这段时间到前一天为止' }),
});

const window = strict({ ...windowFields, ...basisFields })
  .refine((w) => w.opens === undefined || w.opens <= w.closes, {
    error: ({ input }) => {
      const { opens, closes } = input as { opens: string; closes: string };
      return `开始日 opens ${opens} 晚于截止日 closes ${closes}，应早于它；两个写反了就对调`;
    },
  })
  .refine((w) => otherDaySaid(w.say, w) === undefined, {
    path: ['say'],
    error: ({ input }) => {
      const w = input as { say: string; opens?: string; closes: string };
      const { said, field = 'closes' } = otherDaySaid(w.say, w) ?? {};
      return `这句话里写的是“${said}”，${field} 写的是 ${w[field]}，应是同一天`;
    },
  })
  .transform(({ grade, clause, quote, law, article, says, source, reason, ...rest }, ctx) => ({
    ...rest,
    basis: basisOf({ grade, clause, quote, law, article, says, source, reason }, ctx),
  }))
  .pipe(windowForm);

/** One file of content/guides/. */
export const guideFile = strict({
  year,
  reviewedOn: day,
  topics: topics.optional(),
  windows: list(window).default([]),
});

export type Guide = z.output<typeof guideFile>;

/** The study windows of a year's guide, each with its year. */
export function windowsOf(guide: Guide): StudyWindow[] {
  return guide.windows.map((w) => ({ ...w, year: guide.year }));
}
