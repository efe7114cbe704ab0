import { type PagePath, pageNames } from '~/says/page-names';
import type { SearchRecord } from '~/search/record';

/** The site's own pages and tools, as people look for them. */
export const pageRecords: readonly SearchRecord[] = [
  page(
    'check/',
    '今年的学时够了吗',
    '学时自查 查够不够 计算器 算一算 达标查询 测一测 我够了吗 还差多少',
    '选年度和行业，填三类学时，看够不够、差多少、依据哪一条。',
  ),
  place(
    'check/#log',
    '学习记录：学完一门记一条',
    '记录学时 逐条记 台账 学习台账 记账 年度小结 打印小结',
    '学完一门记一条，按年度自动汇总，年底可打印年度小结。',
  ),
  place(
    'check/#requirements',
    '各行业、各年度的最低学时',
    '要求表 历年学时 逐年 一览表 学时对照表',
    '每个年度、每个行业最低要多少学时，列成一张表。',
  ),
  page(
    'roster/',
    '一份名单，逐行看够不够',
    '批量核对 员工名单 花名册 Excel表格核对 excel csv 表格 批量 部门汇总 全员核对 人事用的',
    '打开 Excel 或 CSV 名单，逐行核对，按部门汇总，导出结果，写提醒。',
  ),
  page(
    'verify/',
    '重新核算，看是否一致',
    '核验 复核 复核年度小结 校验码 记录文件 验真 扫码 纸上的二维码 核对小结',
    '打开或粘贴年度小结的记录，或者照着纸上填，看结果和校验码是否一致。',
  ),
  page(
    'guides/',
    '每个年度要学多少',
    '历年 往年要求 年度学习要求 日历 手机日历 日程 提醒 加入日历 ics',
    '2018年以来每个年度要学多少、公需专题、学习时间，重要日期可加入手机日历。',
  ),
  page(
    'ways/',
    '由谁申报、由谁认定',
    '认定路径 认定流程 流程 步骤 怎么走 申报流程 学时怎么认定',
    '由谁申报、要什么材料、由谁认定、证书怎么拿。',
  ),
  page(
    'duties/',
    '各自的职责',
    '职责分工 谁负责 六方 单位职责 分工',
    '六类单位和个人各自的职责，逐条附原文。',
  ),
  page(
    'cases/',
    '各行业、各年度的人够不够',
    '案例 例子 举例 样例 判断的例子',
    '各行业、各年度的人，学时刚好够、差一点、没有填，结果各是什么，依据哪一条。',
  ),
  page(
    'standards/',
    '每个条件一行，可以打印签字',
    '标准 对照表 条件 核对 签字 审核标准',
    '每个年度、每个行业的每一个条件，按判断的次序写着数、怎样算够、依据和等级。',
  ),
  page('terms/', '', '名词解释 词汇表 术语表', '继续教育政策里的词是什么意思，写在哪一条。'),
  page('answers/', '', '常见问题 问答 faq 问题列表 有哪些问题', '人们在问的问题，先给结论，再列依据。'),
  page(
    'policies/',
    '',
    '原文 全文 文件 红头文件 政策文件 有哪些文件 文件下载',
    '收录的四份文件，逐条可链接。',
  ),
  page(
    'download/',
    '离线使用的两种方式',
    '下载 离线 离线使用 断网 内网能用 u盘 单机版 内网 安装 app 手机版 压缩包 没有网',
    'U盘里双击就开的单机版，和放到内网服务器上的网站包。',
  ),
  page(
    'booklet/',
    '整本书',
    '全书 手册 pdf 电子书 打印全部 装订 一册',
    '本站的年度学习要求、问答和政策原文编成一册，可以打印、存档。',
  ),
  page(
    'link/',
    '给人一个链接，做二维码',
    '二维码 做二维码 链接 引用 引用格式 怎么引用 转载 转发本页 分享 网址 短链接',
    '网站、通知、公众号怎么链接到一份文件、一条、一个问答，怎样写引用，怎样做二维码。',
  ),
  page(
    'embed/',
    '嵌入自查或一条原文',
    '嵌入 iframe 放进网页 插入网页 挂到官网',
    '贴一个链接和一行脚本，自查或一条原文就出现在您单位的网页里。',
  ),
  page(
    'data/',
    'JSON 和接口',
    '数据 接口 api json 开放数据 markdown',
    '政策原文、问答、学时要求的 JSON，带 JSON Schema，怎样用、怎样引用。',
  ),
  page(
    'changes/',
    '本站改了什么',
    '更新 更新记录 订阅 rss 改了什么 新增',
    '本站改了什么、和谁有关，新的在前，可以订阅。',
  ),
  page(
    'about/',
    '是什么、有什么、没有什么',
    '隐私 隐私保护 泄露 个人隐私 官方网站 是官方的吗 谁办的 你们是谁 主办单位 开发者 关于 无障碍 字太小 大字 字体 放大 老年人 读屏 更正 报错 纠错 意见 反馈 版权 资料来源',
    '本站是政策整理，不是官方网站；资料从哪里来，怎样保护您的信息，怎样更正。',
  ),
];

function page(path: `${string}/`, tail: string, also: string, text: string): SearchRecord {
  const name = pageNames[`/${path}` as PagePath];
  return place(path, `${name}${tail && `：${tail}`}`, also, text);
}

function place(path: string, title: string, also: string, text: string): SearchRecord {
  return { path, kind: '指南', title, where: '本站', also, text };
}
