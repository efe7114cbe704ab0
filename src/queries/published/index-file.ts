import { createHash } from 'node:crypto';
import { library } from '~/queries/library';
import { workedOut } from '~/queries/worked-out';
import { dataFormat } from '~/rules/duty/from-data';
import { forms, type Kind, kindNames } from '~/schemas/published/forms';
import { codeFiles } from './code-files';
import { dataFile, headOf, printed } from './data-file';
import { dayOf, latest } from './day-of';
import { schemaFile } from './schema-file';
import type { Whole } from './whole';

const kinds = Object.keys(kindNames) as Kind[];

/** data/index.json as it is served: every file of data/ with its day, size and SHA-256. */
export function indexFile(whole: Whole): Promise<string> {
  const known = kept().get(whole) ?? made(whole);
  kept().set(whole, known);
  return known;
}

/** It says of every file how big it is: all are made for it. */
const kept = workedOut(() => new Map<Whole, Promise<string>>());

async function made(whole: Whole): Promise<string> {
  const code = await codeFiles();
  return printed('index', {
    ...headOf('index', whole),
    day: latest(kinds.map(dayOf)),
    name: library().site.name,
    license: {
      spdx: 'MIT',
      texts: '政策原文属于发文机关，照录',
      url: whole('/data/#license'),
    },
    files: kinds.map((kind) => ({
      kind,
      schema: whole(`/data/schemas/${kind}.json`),
      version: dataFormat,
      day: dayOf(kind),
      ...listed(`${kind}.json`, kindNames[kind], dataFile(kind, whole), whole),
    })),
    schemas: (Object.keys(forms) as (keyof typeof forms)[]).map((kind) => ({
      kind,
      ...listed(`schemas/${kind}.json`, `${kind}.json 的 JSON Schema`, schemaFile(kind, whole), whole),
    })),
    code: code.map(({ path, title, text }) => listed(path, title, text, whole)),
  });
}

function listed(path: string, title: string, text: string, whole: Whole) {
  return {
    path,
    url: whole(`/data/${path}`),
    title,
    size: Buffer.byteLength(text),
    hash: createHash('sha256').update(text).digest('hex'),
  };
}
