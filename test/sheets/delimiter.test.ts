import { expect, test } from 'vitest';
import { delimiterOf } from '~/sheets/delimiter';

const notes = (line: string) => `${line}\n`.repeat(20);

test.each([
  ['只有一列的，当作逗号', '姓名\n张三\n李四\n', ','],
  ['格子里有逗号的，看哪一种分得多', '张三;办公室,二楼;18;42\n李四;办公室,三楼;18;42\n', ';'],
  ['一行里逗号再多，也只是一行', '说明：一,二,三,四,五,六,七\n张三;18;42\n李四;18;42\n王五;18;42\n', ';'],
  ['上面有许多行没有分开的说明', `${notes('填表说明')}张三;18;42\n李四;18;42\n`, ';'],
  [
    '上面有许多行说明，各有一个逗号',
    `${notes('填表说明，请看,好')}${'张三\t一部\t18\t42\n'.repeat(15)}`,
    '\t',
  ],
])('%s', (_, text, delimiter) => {
  expect(delimiterOf(text)).toBe(delimiter);
});
