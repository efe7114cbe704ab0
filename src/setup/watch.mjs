// Reads what others have that relies on this site, or with --sources what this site relies on, and prints what is not right.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { projectCode } from './project-code.mjs';

const usage = `用法：npm run watch -- 名单.txt            名单一行一个网址：网页，或者站点地图
      npm run watch -- --sources          打开本站内容写明的来源
  --site https://example.gov.cn/zxjy/   本站的网址（不写用 SITE_URL 和 BASE_PATH）
  --pause 2000                          两页之间等多少毫秒
  --most 200                            最多读多少页
  --kept watch-sources.json             来源上次的样子记在哪里
  --built dist                          已经生成好的网站在哪里（不写就先生成）`;

let asked;
try {
  asked = parseArgs({
    allowPositionals: true,
    options: {
      sources: { type: 'boolean', default: false },
      site: { type: 'string' },
      pause: { type: 'string', default: '2000' },
      most: { type: 'string', default: '200' },
      kept: { type: 'string', default: 'watch-sources.json' },
      built: { type: 'string' },
    },
  });
} catch {
  console.error(usage);
  process.exit(2);
}
const { values, positionals } = asked;
const [list] = positionals;
const host = process.env.SITE_URL;
const site = values.site ?? (host && new URL(process.env.BASE_PATH ?? '/', host).href);
const slips = [
  ...(list === undefined && !values.sources ? ['没有写名单，也没有写 --sources'] : []),
  ...(list !== undefined && !existsSync(list) ? [`没有这个文件：${list}`] : []),
  ...(list !== undefined && !/^https?:\/\//.test(site ?? '') ? ['没有写本站的网址：--site https://……'] : []),
  ...(values.built !== undefined && !existsSync(values.built) ? [`没有这个文件夹：${values.built}`] : []),
  ...[values.pause, values.most].filter((n) => !/^\d+$/.test(n)).map((n) => `“${n}”应写整数`),
];
if (slips.length > 0) {
  console.error(`${slips.join('\n')}\n${usage}`);
  process.exit(2);
}
if (list !== undefined && values.built === undefined && !build()) process.exit(2);
const { watch } = await projectCode('./src/watch/run.ts');
const found = await watch({
  ...{
    list,
    sources: values.sources,
    site: (site ?? '').replace(/\/*$/, '/'),
    kept: values.kept,
    folder: values.built ?? 'dist',
  },
  ...{ pause: Number(values.pause), most: Number(values.most), say: (line) => console.log(line) },
});
process.exit(found > 0 ? 1 : 0);
