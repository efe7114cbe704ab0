import { z } from 'zod';
import type { RequirementsData } from '~/rules/duty/from-data';
import { scopes, subjects } from '~/rules/duty/subject';
import { basisForm } from '~/schemas/basis';
import { year } from '~/schemas/fields';
import { sectorName } from '~/schemas/ways';
import { fileOf } from './file';

const unit = z.enum(['学时', '学分']);
const amount = z.number().min(0).meta({ description: '十进制的学时数（会计是学分），最多一位小数' });
const years = { from: year.optional(), to: year.optional() };

const period = z
  .strictObject({
    from: year,
    to: year.optional().meta({ description: '最后一个年度，含在内；没有就是一直到现在' }),
    requirements: z.array(z.strictObject({ scope: z.enum(scopes), atLeast: amount, unit, basis: basisForm })),
    notCounted: z.array(z.strictObject({ subject: z.enum(subjects), basis: basisForm })),
    day: z
      .strictObject({ hours: amount, unit, basis: basisForm })
      .optional()
      .meta({ description: '一天折合多少学时；没有就不折算' }),
  })
  .meta({ id: 'Period' });

/** A sector with its figures, as published. */
export const sectorForm = z.strictObject({
  sector: sectorName,
  name: z.string(),
  short: z.string(),
  unit,
  follows: z.string().optional().meta({ description: '数字与哪个行业相同' }),
  notJudged: z.string().optional().meta({ description: '为什么只列出、不判断' }),
  periods: z.array(period),
  notes: z.array(z.strictObject({ ...years, say: z.string(), basis: basisForm })),
});

/** A version of the figures by its name: the day it was released, and -2, -3 for a further one of that day. */
export const versionName = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(-[2-9])?$/)
  .meta({ description: '规则版本：这些数字公布的日子；同一天再公布的，后面是 -2、-3' });

export const requirementsFile = fileOf('requirements', {
  rulesVersion: versionName,
  sectors: z.array(sectorForm),
}) satisfies z.ZodType<RequirementsData>;
