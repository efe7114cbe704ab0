import { describe, expect, test } from 'vitest';
import { toData } from '~/queries/published/requirements';
import { dataFormat, fromData, type RequirementsData } from '~/rules/duty/from-data';
import { hours } from '~/rules/duty/hours';
import { sectors } from '../ground/ground';

const data: RequirementsData = {
  ...{ kind: 'requirements', version: dataFormat, sectors: sectors.map(toData) },
};
const written = (rest: object) => JSON.parse(JSON.stringify({ ...data, ...rest })) as RequirementsData;
const [major] = dataFormat.split('.');

describe('公布的要求文件', () => {
  test.each(sectors.map((s) => [s.name, s] as const))(
    '%s：公布再读回来，要求、折算、情况都一样',
    (_, rules) => {
      const found = fromData(written({})).find((s) => s.sector === rules.sector);
      const { periods, situations, conversions, seconds } = rules;
      expect(found).toMatchObject(
        JSON.parse(JSON.stringify({ periods, situations, conversions, seconds })) as object,
      );
      expect(Object.keys(found ?? {}).sort()).toEqual(
        Object.entries(rules)
          .flatMap(([key, value]) => (value === undefined ? [] : [key]))
          .sort(),
      );
    },
  );

  test('其中一项、一天算几学时，照写的读，学时成了数', () => {
    const basis = { grade: 'reported', source: '某通知' };
    const part = { name: '法规', of: 'common' };
    const requirements = [
      { scope: 'law', part, atLeast: 2.5, basis },
      { scope: 'common', atLeast: 18, basis },
    ];
    const period = { from: 2020, requirements, notCounted: [], day: { hours: 8, basis } };
    const bare = { from: 2021, requirements: [], notCounted: [] };
    const given = { sector: 'made-up', periods: [period, bare] };
    expect(fromData(written({ sectors: [given] }))).toStrictEqual([
      {
        sector: 'made-up',
        periods: [
          {
            ...period,
            requirements: [
              { scope: 'law', part, atLeast: hours(2.5), basis },
              { scope: 'common', atLeast: hours(18), basis },
            ],
            day: { hours: hours(8), basis },
          },
          bare,
        ],
      },
    ]);
  });

  test.each([`${major}.0.0`, `${major}.99.7`])('格式 %s 读得了', (version) => {
    expect(fromData(written({ version }))).toHaveLength(sectors.length);
  });

  test.each<[string, unknown]>([
    ['别的文件', written({ kind: 'policies' })],
    ['没有写是什么文件', written({ kind: undefined })],
    ['没有写格式', written({ version: undefined })],
    ['格式是空的', written({ version: '' })],
    ['别的格式', written({ version: `${Number(major) + 1}.0.0` })],
    ['只像开头的格式', written({ version: `${major}0.0.0` })],
    ['什么都没有', undefined],
    ['空的', null],
  ])('%s，说读不了', (_, file) => {
    expect(() => fromData(file as RequirementsData)).toThrow(TypeError);
    const { kind, version } = (file ?? {}) as Partial<RequirementsData>;
    expect(() => fromData(file as RequirementsData)).toThrow(
      `Expected requirements.json in format ${major}.x, got ${kind} ${version}`,
    );
  });
});
