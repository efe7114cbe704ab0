import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const nginx = readFileSync('src/serving/nginx.conf', 'utf8');
const cloud = readFileSync('src/serving/cos.md', 'utf8').replaceAll('\\|', '|');

/** What nginx.conf may send in each header: what add_header says, or the values of the map it names. */
const sent = [...nginx.matchAll(/^\s*add_header (\S+)\s+("[^"]+"|\S+)\s+always;/gm)].flatMap(
  ([, name = '', value = '']) =>
    (value.startsWith('$') ? mapped(value) : [value]).map((v) => `${name}: ${v.replace(/"/g, '')}`),
);

function mapped(variable: string): string[] {
  const [, body = ''] = new RegExp(`map \\S+ \\${variable} \\{([^}]*)\\}`).exec(nginx) ?? [];
  return [...body.matchAll(/"([^"]*)";/g)].flatMap(([, value]) => value || []);
}

test('云上的配置发的头，和 nginx 的一样', () => {
  expect(sent.length).toBeGreaterThan(12);
  expect(sent.filter((header) => !cloud.includes(header))).toEqual([]);
});

test('云上的配置认路径的规则，和 nginx 的一样', () => {
  const rules = [...nginx.matchAll(/^\s+~(\/\S+|\\\.\S+)\s+"/gm)].map(([, rule]) => `\`${rule}\``);
  expect(rules.length).toBeGreaterThan(6);
  expect(rules.filter((rule) => !cloud.includes(rule))).toEqual([]);
});
