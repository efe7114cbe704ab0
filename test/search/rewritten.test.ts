import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchLexicon } from '~/queries/search-lexicon';
import { searchRare } from '~/queries/search-rare';
import { searchRecords } from '~/queries/search-records';
import { queryReader } from '~/search/query';
import { tokens } from '~/search/tokens';
import { wordBook } from '~/search/word-book';

const lexicon = searchLexicon();
const book = wordBook(lexicon);
const rare = searchRare();
const read = queryReader(lexicon, book, async () => rare);
const texts = searchRecords().flatMap((r) => [r.title, r.also, r.lead ?? '', r.text]);
const held = new Set(texts.flatMap((text) => tokens(book.fold(text))));
const known = async (token: string) => held.has(token);

/** What a question is read as, where that is not what was typed. */
async function rewritten(typed: string): Promise<readonly string[]> {
  return (await read(typed, { known, year: 2026 })).understood;
}

/** Words as a dictionary cuts them, of two characters or more. */
function wordsOf(all: readonly string[]): string[] {
  const cut = new Intl.Segmenter('zh', { granularity: 'word' });
  const words = all.flatMap((text) => [...cut.segment(text)].map(({ segment }) => segment));
  return [...new Set(words.filter((word) => /^[\u3400-\u9fff]{2,}$/.test(word)))];
}

const own = wordsOf(texts);

const titles =
  `正高级讲师 高级讲师 讲师 助理讲师 教授 副教授 助教 正高级教师 高级教师 一级教师 二级教师 三级教师
 正高级实习指导教师 高级实习指导教师 一级实习指导教师 主任医师 副主任医师 主治医师 医师 医士 主任药师 副主任药师
 主管药师 药师 药士 主任护师 副主任护师 主管护师 护师 护士 主任技师 副主任技师 主管技师 技师 技士 研究员 副研究员
 助理研究员 研究实习员 正高级实验师 高级实验师 实验师 助理实验师 实验员 正高级工程师 高级工程师 工程师 助理工程师
 技术员 农业技术推广研究员 高级农艺师 农艺师 助理农艺师 高级畜牧师 畜牧师 高级兽医师 兽医师 正高级经济师
 高级经济师 经济师 助理经济师 高级人力资源管理师 人力资源管理师 正高级会计师 高级会计师 会计师 助理会计师
 正高级统计师 高级统计师 统计师 助理统计师 正高级审计师 高级审计师 审计师 助理审计师 译审 一级翻译 二级翻译
 三级翻译 高级编辑 主任编辑 编辑 助理编辑 高级记者 主任记者 记者 助理记者 编审 副编审 一级校对 二级校对
 播音指导 主任播音员 一级播音员 二级播音员 研究馆员 副研究馆员 馆员 助理馆员 管理员 一级演员 二级演员 一级编剧
 二级编剧 一级导演 一级作曲 一级指挥 一级美术师 舞台技师 正高级工艺美术师 高级工艺美术师 工艺美术师
 助理工艺美术师 国家级教练 高级教练 中级教练 初级教练 运动防护师 一级律师 二级律师 一级公证员 二级公证员
 高级船长 船长 大副 二副 三副 高级轮机长 轮机长 大管轮 二管轮 三管轮 高级引航员 引航员 一级飞行员 二级飞行员
 一级领航员 高级社会工作师 社会工作师 助理社会工作师`.split(/\s+/);

/** Words of offices and of every day that are no slips, whether the site has them or not. */
const everyday =
  `缴费 缴纳 滞纳金 补缴 报备 报送 报到 报考 考务 考场 考点 准考 初试 复试 面试 笔试 阅卷 监考 调档
 调令 调岗 轮岗 顶岗 待岗 试岗 上岗 转正 转编 编制 入编 定编 定岗 竞聘 竞岗 续聘 解聘 聘期 聘书 聘用 招录 录用
 公招 遴选 借调 挂职 挂靠 兼职 兼课 带教 进修 规培 轮转 值班 排班 倒班 调休 补休 年休 工龄 教龄 军龄 党龄 职级
 职等 职务 职位 薪级 薪酬 津补贴 绩效 奖金 考绩 评优 评先 评级 评奖 评聘 认定书 证明信 介绍信 公函 来函 复函 函件
 批复 批示 请示 签报 签收 签发 会签 盖印 用印 骑缝章 副本 正本 影印 扫描件 回执 底稿 存根 台账 报表 汇总表 花名册
 名册 点名 签到 打卡 缺勤 旷工 迟到 结业 结课 补课 停课 复课 选课 退课 排课 课酬 讲义 教案 教研 科研 课题组 结项
 立项 申报书 任务书 合同书 协议书 承诺书 责任书 授权书 公告 公报 通报 通告 简报 纪要 决议 决定 指示 条文 章程 细则
 规程 规范 准则 守则 办法 目录 索引 附则 附表 注册 注销 变更 迁移 合并 拆分 撤并 改制 改组 重组 挂牌 摘牌 更名 转让
 年审 年检 年报 年鉴 年终 岁末 季度 月度 半年 学期 学年 寒假 暑假 开学 放假 工期 竣工 开工 图纸 监理 造价 预算 决算
 核算 结算 清算 出纳 凭证 发票 税票 账本 对账 报账 挂账 坏账 现金 汇款 转账 社区 街道 居委 村委 镇政府 县城 区域
 手术 门诊 急诊 病房 病区 住院 出院 处方 化验 影像 护理 陪护 查房 交班 疫苗 体检 复诊 转诊 药房 药械 院感 病历 病案
 家访 班会 期中 期末 作业 备课 说课 听课 评课 公开课 教具 校服 食堂 宿舍 操场 校车 快递 外卖 天气 下雨 台风 高铁
 地铁 公交 机票 酒店 旅游 电影 音乐 足球 篮球 游泳 跑步 吃饭 喝水 睡觉 买菜 做饭 孩子 老人 父母 丈夫 妻子 朋友
 同事 邻居 房东 房租 水电 物业 装修 家具 手机 电脑 键盘 鼠标 屏幕 耳机 充电 网速 流量 短信 邮箱 微信 支付宝 淘宝
 抖音 视频 直播 照片 相册 相机`.split(/\s+/);

const joints = ['', '的', '和', '要', '怎么', '有没有', '需要', '是不是', '今年', '在哪里'];

test.each([
  ['职称系列的名称', titles],
  ['办公和日常的词', everyday],
  ['本站自己的词', own],
])(
  '%s，一个词：按打的字去找',
  async (_, words) => {
    const wrong: string[] = [];
    for (const word of words) {
      const read = await rewritten(word);
      if (read.length > 0) wrong.push(`${word}→${read}`);
    }
    expect(words.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  },
  120_000,
);

test('这些词连成的话：按打的字去找', async () => {
  const word = fc.oneof(
    fc.constantFrom(...titles),
    fc.constantFrom(...everyday),
    fc.constantFrom(...own),
    fc.constantFrom(...own),
  );
  const joint = fc.constantFrom(...joints);
  const phrases = fc.sample(fc.tuple(word, joint, word, joint, fc.option(word)), {
    seed: 20261127,
    numRuns: 500,
  });
  const wrong: string[] = [];
  for (const [a, x, b, y, c] of phrases) {
    const typed = a + x + b + (c === null ? '' : y + c);
    const read = await rewritten(typed);
    if (read.length > 0) wrong.push(`${typed}→${read}`);
  }
  expect(wrong).toEqual([]);
}, 120_000);
