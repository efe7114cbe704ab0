import type { z } from 'zod';
import { type BasisFields, basisFields, basisForm, basisOf } from './basis';
import { day, line, oneOf, strict } from './fields';

const by = line('青人社规〔2026〕9号');
const ending = {
  /** 废止, or another text in its place. */
  kind: oneOf(['withdrawn', 'replaced']),
  /** The first day on which it is no longer in force. */
  from: day,
  /** The text that says so, as people call it. */
  by: by.optional(),
  reviewedOn: day,
};
const amending = { from: day, by, reviewedOn: day };

/** The end of a text, and a change of its words, as they are held and published. */
export const endForm = strict({ ...ending, basis: basisForm });
export const amendmentForm = strict({ ...amending, basis: basisForm });

/** The end of a text, as an editor writes it. */
export const end = strict({ ...ending, ...basisFields })
  .refine((e) => e.kind === 'withdrawn' || e.by !== undefined, {
    error: '被代替的（kind: replaced）要写由哪份文件代替，如 by: 青人社规〔2026〕9号',
  })
  .transform(based)
  .pipe(endForm);

/** From which day on a text has other words, as an editor writes it. */
export const amendment = strict({ ...amending, ...basisFields })
  .transform(based)
  .pipe(amendmentForm);

export type End = z.output<typeof endForm>;
export type Amendment = z.output<typeof amendmentForm>;

function based<T extends BasisFields>(written: T, ctx: z.RefinementCtx) {
  const { grade, clause, quote, source, reason, ...rest } = written;
  return { ...rest, basis: basisOf({ grade, clause, quote, source, reason }, ctx) };
}
