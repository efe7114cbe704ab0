import { expect, test } from 'vitest';
import { withHelpers } from '../../src/build/own-helpers';

const helpers = 'var e=Object.keys,t=o=>e(o).length,n=(o)=>t(o)+1;export{t as a,n};';

test('打包工具的小函数放进用它的脚本里，名字照引用的', () => {
  const script =
    'import{a as r,n}from"./Xy_1-z.js";import{b}from"./other.js";export var two=[r({x:1}),n({x:1})];';
  const own = withHelpers(script, '_astro/Xy_1-z.js', helpers);
  expect(own).not.toContain('Xy_1-z');
  expect(own).toContain('import{b}from"./other.js"');
  const run = new Function(`${own.replace(/import[^;]*;/, '').replace('export ', '')}return two`);
  expect(run()).toEqual([1, 2]);
});

test('不用它的脚本不变', () => {
  const script = 'import{a}from"./other.js";a();';
  expect(withHelpers(script, '_astro/Xy_1-z.js', helpers)).toBe(script);
});
