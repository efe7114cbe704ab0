import { type ClauseId, clauseParts } from '~/rules/duty/basis';

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const unnumbered: Readonly<Record<string, string>> = { preamble: '序言', term: '有效期' };

/** How people say an anchor: s3-2-p1 is 三（二）第1段. */
export function clauseName(anchor: string): string {
  const fixed = unnumbered[anchor];
  if (fixed) return fixed;
  const [, section, part, paragraph] = /^(?:s(\d+))?(?:-(\d+))?-?(?:p(\d+))?$/.exec(anchor) ?? [];
  const name = `${section ? chinese(Number(section)) : ''}${part ? `（${chinese(Number(part))}）` : ''}`;
  if (!paragraph) return name;
  return name ? `${name}第${paragraph}段` : '正文';
}

/** 1 to 99 in Chinese numerals. */
export function chinese(n: number): string {
  if (n <= 10) return numerals[n] as string;
  return `${n < 20 ? '' : numerals[Math.floor(n / 10)]}十${numerals[n % 10]}`;
}

/** Where a clause is published, from the site's root: policies/yrsb-2018-277/#s3-p1. */
export function clausePath(clause: ClauseId): string {
  const { policy, anchor } = clauseParts(clause);
  return `policies/${policy}/${anchor ? `#${anchor}` : ''}`;
}
