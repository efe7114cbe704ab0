import { type ClauseId, clauseParts } from '~/rules/duty/basis';

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const unnumbered: Readonly<Record<string, string>> = { preamble: '序言', term: '有效期' };

/** How people say an anchor: s3-2-p1 is 三（二）第1段, a12-2 is 第十二条（二）, a12-p2 is 第十二条第二款. */
export function clauseName(anchor: string): string {
  const [, whole = '', nth] = /^([a-z]+)(?:-p(\d+))?$/.exec(anchor) ?? [];
  const fixed = unnumbered[whole];
  if (fixed) return nth ? `${fixed}第${nth}段` : fixed;
  const [, kind = '', outer, more = '', paragraph] =
    /^(?:([acs])(\d+))?((?:-\d+)*)-?(?:p(\d+))?$/.exec(anchor) ?? [];
  const name =
    (outer ? outerName(kind, Number(outer)) : '') + more.split('-').slice(1).map(innerName).join('');
  if (!paragraph) return name;
  if (kind === 'a' && more === '') return `${name}第${chinese(Number(paragraph))}款`;
  return name ? `${name}第${paragraph}段` : '正文';
}

function outerName(kind: string, n: number): string {
  if (kind === 's') return chinese(n);
  return `第${chinese(n)}${kind === 'a' ? '条' : '章'}`;
}

function innerName(n: string, depth: number): string {
  return [`（${chinese(Number(n))}）`, n, `（${n}）`][depth] ?? n;
}

/** 1 to 199 in Chinese numerals. */
function chinese(n: number): string {
  if (n >= 100)
    return `一百${n % 100 === 0 ? '' : n % 100 < 10 ? `零${chinese(n % 100)}` : chinese(n % 100)}`;
  if (n <= 10) return numerals[n] as string;
  return `${n < 20 ? '' : numerals[Math.floor(n / 10)]}十${numerals[n % 10]}`;
}

/** Where a clause is published, from the site's root: policies/yrsb-2018-277/#s3-p1. */
export function clausePath(clause: ClauseId): string {
  const { policy, anchor } = clauseParts(clause);
  return `policies/${policy}/${anchor ? `#${anchor}` : ''}`;
}
