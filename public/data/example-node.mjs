// 在 Node 里用规则：node example-node.mjs。和 rules.js、requirements.json 放在一个文件夹里。
import { readFileSync } from 'node:fs';
import { assess, chinaDay, fromData, hours, resultOf } from './rules.js';

const file = new URL('requirements.json', import.meta.url);
const sectors = fromData(JSON.parse(readFileSync(file, 'utf8')));
const general = sectors.find((s) => s.sector === 'general');
const done = { common: hours(18), professional: hours(40.5), elective: hours(12) };

const result = resultOf(assess({ year: 2018, hours: done }, general, chinaDay(Date.now())));

console.log(result.outcome, result.basis);
for (const { subject, finding, missing } of result.findings)
  if (finding === 'short') console.log(subject, missing);
