import { z } from 'zod';
import { day } from '~/schemas/fields';
import { address, fileOf } from './file';

const file = {
  path: z.string().meta({ description: '相对于 index.json 的路径' }),
  url: address,
  title: z.string(),
  size: z.int().positive().meta({ description: '字节' }),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'SHA-256，十六进制' }),
};

export const indexFile = fileOf('index', {
  name: z.string(),
  license: z.strictObject({
    spdx: z.string().meta({ description: '本站自己写的文字、数据的编排和代码' }),
    texts: z.string().meta({ description: '政策原文' }),
    url: address,
  }),
  files: z.array(z.strictObject({ kind: z.string(), schema: address, version: z.string(), day, ...file })),
  schemas: z.array(z.strictObject({ kind: z.string(), ...file })),
  code: z.array(z.strictObject(file)),
});
