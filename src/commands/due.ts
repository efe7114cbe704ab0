import { dueIn, dueSays } from '~/due/due';
import { library } from '~/queries/library';
import { chinaDay } from '~/rules/duty/day';
import type { Told } from './told';

/** Says what of the content wants a look today, or on a day that is named. */
export function due(on: string = chinaDay(Date.now())): Told {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(on) && new Date(`${on}T00:00Z`).toJSON()?.startsWith(on);
  if (!isDay) return { ok: false, says: `“${on}”不是日期，应写作 2027-03-01。` };
  return { ok: true, says: `${on}：\n\n${dueSays(dueIn(library(), on))}` };
}
