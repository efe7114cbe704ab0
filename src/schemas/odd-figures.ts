import { type Hours, plain } from '~/rules/duty/hours';
import type { Period } from '~/rules/duty/sector';
import { type Scope, type Subject, subjects } from '~/rules/duty/subject';
import { nameOf, scopeNames } from '~/says/scope-names';

/** A period as an editor wrote it; `unusual` says why it may look like a slip. */
export type WrittenPeriod = Period & { readonly unusual?: string | undefined };

/** How many times a figure may be its neighbour's before it looks like a slip of the keyboard. */
const most = 3;

/** What looks like a slip in a sector's period, after the ones before it, the nearest first; nothing where the editor says why it is so. */
export function oddFigures(period: WrittenPeriod, [before, earlier]: readonly Period[]): string[] {
  if (period.unusual !== undefined) return [];
  return [...notAddingUp(period), ...gap(period, before), ...leaps(period, before, earlier)].map(
    (says) => `${says}。确实如此，就在这一段写 unusual: 为什么`,
  );
}

/** Where each subject has its figure or is not counted, they are the total. */
function notAddingUp({ requirements, notCounted }: Period): string[] {
  const total = requirements.find((r) => r.scope === 'total')?.atLeast;
  const parts = requirements.filter((r) => subjects.includes(r.scope as Subject));
  if (total === undefined || parts.length === 0) return [];
  const sum = parts.reduce((all, { atLeast }) => all + atLeast, 0);
  const whole = parts.length + notCounted.length === subjects.length;
  if (sum === total || (sum < total && !whole)) return [];
  const said = parts.map(({ scope, atLeast }) => `${scopeNames[scope as Scope]}${plain(atLeast)}`).join('、');
  return [`${said}，加起来是${sum / 10}，合计写的是${plain(total)}，应相等`];
}

function gap({ from }: Period, before: Period | undefined): string[] {
  if (before?.to === undefined || before.to + 1 >= from) return [];
  const left = before.to + 1 === from - 1 ? `${before.to + 1}` : `${before.to + 1}到${from - 1}`;
  return [`前一段到 ${before.to}，这一段从 ${from} 起，中间的${left}没有写`];
}

function leaps({ from, requirements }: Period, before?: Period, earlier?: Period): string[] {
  return requirements.flatMap((requirement) => {
    const { scope, atLeast } = requirement;
    const last = amountIn(before, scope);
    const lastButOne = amountIn(earlier, scope);
    // Where the one before leapt away and this one is back, that one is the slip, and told.
    const isBack = isLeap(last, lastButOne) && lastButOne !== undefined && !isLeap(atLeast, lastButOne);
    if (!last || isBack || !isLeap(atLeast, last)) return [];
    return [`${nameOf(requirement)}从 ${from} 起是${plain(atLeast)}，前一段是${plain(last)}，相差几倍`];
  });
}

function amountIn(period: Period | undefined, scope: string): Hours | undefined {
  return period?.requirements.find((r) => r.scope === scope)?.atLeast;
}

function isLeap(amount: Hours | undefined, beside: Hours | undefined): boolean {
  return !!amount && !!beside && (amount >= beside * most || beside >= amount * most);
}
