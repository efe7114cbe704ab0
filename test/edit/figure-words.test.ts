import { expect, test } from 'vitest';
import { figuresByName, figuresInWords } from '~/edit/forms/figure-words';
import { readLibrary } from '~/schemas/library';
import { contentIn } from '../site/edit-folder';

const texts = Object.entries(contentIn('content')).map(([path, text]) => ({ path: `content/${path}`, text }));
const { sectors } = readLibrary(texts);

test('结论里的数字叫人认得的名字，没有名字的照旧', () => {
  expect(figuresInWords('暂按{general.2025.total}，论文{accounting.2023.paper-first}', sectors)).toBe(
    '暂按{一般.2025.合计}，论文{accounting.2023.paper-first}',
  );
});

test('每个问答改成名字再改回来，一个字也不差', () => {
  for (const { path, text } of texts.filter((one) => one.path.includes('/answers/')))
    expect(figuresByName(figuresInWords(text, sectors), sectors), path).toBe(text);
});
