import { expect, test } from 'vitest';
import { library } from '~/queries/library';
import { rowsOfDuties } from '~/queries/whose-duty';

test('每个行业在图里只归一处；另有要求的再说一次', () => {
  const { sectors } = library();
  const rows = rowsOfDuties(sectors);
  const besides = rows.find(({ name }) => name.startsWith('另有一项要求'));
  const homes = rows.filter((row) => row !== besides);
  for (const { sector, short, seconds } of sectors) {
    const at = homes.filter(({ says }) => says.split(/[、；]/).includes(short));
    expect(at.length, short).toBe(sector === 'general' ? 0 : 1);
    for (const { name } of seconds ?? []) expect(besides?.says).toContain(`${short}（${name}）`);
  }
});
