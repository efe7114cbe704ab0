import { readFileSync } from 'node:fs';
import { rulesModule, rulesTypes } from './rules-module';

/** The code beside the data, as it is served. */
export async function codeFiles() {
  return [
    { path: 'rules.js', title: '规则：和自查页用的是同一份', text: await rulesModule() },
    { path: 'rules.d.ts', title: 'rules.js 的 TypeScript 类型', text: await rulesTypes() },
    { path: 'example.html', title: '样例页面', text: exampleFile('example.html') },
    { path: 'example.js', title: '样例页面的脚本', text: exampleFile('example.js') },
    { path: 'example-node.mjs', title: '样例：在 Node 里用', text: exampleFile('example-node.mjs') },
  ];
}

/** A file of an example; all are served as they stand. */
export function exampleFile(name: 'example.html' | 'example.js' | 'example-node.mjs'): string {
  return readFileSync(`public/data/${name}`, 'utf8');
}
