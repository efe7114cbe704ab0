import { type Alias, endOf, partsOf } from '~/schemas/alias';
import type { Built } from './built';
import type { Released } from './list';

/** What is wrong with the promises a built site has to keep, a line in Chinese each; empty when it keeps them all. */
export function lostIn(built: Built, released: readonly Released[], aliases: readonly Alias[]): string[] {
  const brokenAliases = aliases.flatMap((a) => aliasProblem(a, built, aliases) ?? []);
  const lost = released.flatMap((r) => {
    const where = whereLost(r.address, built, aliases);
    return where ? [`${r.address}（${r.on} 公布）${where}`] : [];
  });
  return [...brokenAliases, ...lost];
}

function whereLost(address: string, built: Built, aliases: readonly Alias[]): string | undefined {
  const end = endOf(address, aliases) ?? address;
  if (!built.all.has(end)) return `${end === address ? '' : `的别名通到 ${end}，`}${expected(end, built)}`;
  const { page } = partsOf(address);
  const carried = aliases.some((a) => a.from === page) && built.all.has(page);
  return built.all.has(address) || carried ? undefined : expected(address, built);
}

/** Where in the built site an address was looked for. */
function expected(address: string, built: Built): string {
  const { page, anchor } = partsOf(address);
  const file = `dist${page.endsWith('/') ? `${page}index.html` : page}`;
  return anchor && built.all.has(page)
    ? `应在 ${file} 里有 id="${anchor}"，没有`
    : `应在 ${file}，没有这个文件`;
}

function aliasProblem({ from, to }: Alias, built: Built, aliases: readonly Alias[]): string | undefined {
  const end = endOf(from, aliases) ?? to;
  return built.all.has(end)
    ? undefined
    : `aliases.yaml 里 ${from} 的别名通到 ${end}，${expected(end, built)}`;
}

/** How to mend what is lost, said to whoever moved it. */
export function howToMend(lost: readonly string[]): string {
  return `公布过的地址有 ${lost.length} 处打不开了：
${lost.map((l) => `  ${l}`).join('\n')}
通知、二维码和别的网站还在用它们。请恢复原来的地址或编号；内容真的换了地方，就在 content/releases/aliases.yaml 的 aliases 下加一条：
  - from: ${lost[0]?.replace(/^aliases\.yaml 里 /, '').split(/[ （]/)[0]}
    to: /现在的地址/
    on: 2026-12-01
    reason: 为什么换`;
}

/** Promised addresses not yet published. */
export function newIn(built: Built, released: readonly Released[]): string[] {
  const known = new Set(released.map((r) => r.address));
  return built.promised.filter((address) => !known.has(address));
}

/** Aliases of what was never published: nobody needs them. */
export function unusedAmong(aliases: readonly Alias[], released: readonly Released[]): Alias[] {
  return aliases.filter(({ from }) => !released.some((r) => r.address === from));
}
