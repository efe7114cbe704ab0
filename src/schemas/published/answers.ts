import { z } from 'zod';
import { answerFields, answerId } from '~/schemas/answer';
import { clauseId, list, strict } from '~/schemas/fields';
import { address, fileOf } from './file';

const answer = strict({
  id: answerId,
  url: address,
  ...answerFields,
  kind: answerFields.kind.meta({
    description:
      'texts 文件有规定、law 法律有规定、reported 据转载、inferred 含编者推定、silent 文件没有规定（看 open 和 asks）',
  }),
  official: z
    .strictObject({ clause: clauseId, quote: z.string().min(1) })
    .optional()
    .meta({ description: '省厅办公室的答复口径里直接回答它的一条，全文' }),
  body: z.array(z.string()).meta({ description: '补充解释，一项一段' }),
});

export const answersFile = fileOf('answers', { answers: list(answer) });
