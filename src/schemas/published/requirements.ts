import { z } from 'zod';
import type { RequirementsData } from '~/rules/duty/from-data';
import { scopes, subjects } from '~/rules/duty/subject';
import { basisForm } from '~/schemas/basis';
import { year } from '~/schemas/fields';
import { sectorName } from '~/schemas/ways';
import { conversionData, dutyData, ended, exemptionData } from './duty';
import { fileOf } from './file';

const unit = z.enum(['学时', '学分']);
const amount = z.number().min(0).meta({ description: '十进制的学时数（会计是学分），最多一位小数' });
const years = { from: year.optional(), to: year.optional() };

const period = z
  .strictObject({
    from: year,
    to: year.optional().meta({ description: '最后一个年度，含在内；没有就是一直到现在' }),
    ended,
    requirements: z.array(
      z.strictObject({
        scope: z
          .string()
          .regex(/^[a-z][a-z-]*$/)
          .meta({ description: `${scopes.join('、')}，或者其中项的名字` }),
        part: z
          .strictObject({ name: z.string(), of: z.enum(subjects) })
          .optional()
          .meta({ description: '其中项：名称，和它在哪一科里' }),
        atLeast: amount,
        unit,
        basis: basisForm,
      }),
    ),
    notCounted: z.array(z.strictObject({ subject: z.enum(subjects), basis: basisForm })),
    notAsked: z
      .array(
        z.strictObject({ of: z.string(), name: z.string().optional(), say: z.string(), basis: basisForm }),
      )
      .optional()
      .meta({ description: '已知而没有问的' }),
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
  parts: z
    .array(z.strictObject({ key: z.string(), name: z.string(), heading: z.string(), of: z.enum(subjects) }))
    .optional()
    .meta({ description: '其中项的名称和它在名单里的列名' }),
  situations: z.array(exemptionData).optional().meta({ description: '本人的情况怎样改变要求' }),
  conversions: z.array(conversionData).optional(),
  seconds: z.array(dutyData).optional().meta({ description: '别的机关的要求，各自判断，不改变上面的结论' }),
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
