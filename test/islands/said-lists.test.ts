import { expect, test } from 'vitest';
import { cameTo, type Judged } from './list-ground';

// What is said above the result, of lists that are judged without a question.

const judged = async (text: string) => (await cameTo(text)) as Judged;

test('只有申报的学时：照样核对，说明不一定都认定了', async () => {
  const { people, said } = await judged(
    '姓名,年度,公需申报学时,专业申报学时,选修申报学时\n欧阳海,2023,30,42,18\n司马兰,2023,30,40,18',
  );
  expect(people).toEqual(['欧阳海 2023 达标', '司马兰 2023 未达标：专业科目差2学时']);
  expect(said).toContain(
    '“公需申报学时”、“专业申报学时”、“选修申报学时”里的学时不一定都认定了，没有认定的不算。',
  );
});
