/** What each page is called, by its address from the site's root: one name, the same in links, headings, search, the booklet and on paper. */
export const pageNames = {
  '/check/': '自查',
  '/roster/': '名单核对',
  '/guides/': '年度学习要求',
  '/answers/': '问答',
  '/policies/': '政策原文',
  '/ways/': '学时怎么认定',
  '/duties/': '职责分工',
  '/terms/': '术语',
  '/verify/': '核验年度小结',
  '/booklet/': 'PDF 手册',
  '/download/': '下载',
  '/link/': '链接和引用',
  '/embed/': '放进您单位的网页',
  '/data/': '数据和规则',
  '/cases/': '案例',
  '/standards/': '标准对照表',
  '/changes/': '更新',
  '/search/': '搜索',
  '/about/': '关于本站',
  '/report/': '报告错误',
  '/accessibility/': '无障碍说明',
  '/en/': 'English',
} as const;

export type PagePath = keyof typeof pageNames;

/** What a year's page is called: 2026年度学习要求. The province's own document of a year is its 学习指南. */
export function yearPageName(year: number): string {
  return `${year}${pageNames['/guides/']}`;
}

/** What the page is called that says who does what in a year. */
export function yearDutiesName(year: number): string {
  return `${year}年度各方要做的事`;
}
