import { z } from 'zod';
import { year } from '~/schemas/fields';
import { windowForm } from '~/schemas/guide';
import { address } from './file';
import { sectorForm, versionName } from './requirements';

/** The format of a released version of the figures: 1.2.3 can be read by whatever reads 1.0.0. */
export const releaseFormat = '1.3.0';

/** The figures as they were released on a day, in the form they are published in; such a file is never changed. */
export const rulesFile = z.strictObject({
  $schema: address.meta({ description: '这个文件的 JSON Schema' }),
  kind: z.literal('rules'),
  format: z
    .string()
    .regex(/^1\.\d+\.\d+$/)
    .meta({ description: '格式的版本（语义化版本）' }),
  version: versionName,
  sectors: z.array(sectorForm),
  windows: z.array(z.strictObject({ ...windowForm.shape, year })),
});

export type RulesFile = z.output<typeof rulesFile>;
