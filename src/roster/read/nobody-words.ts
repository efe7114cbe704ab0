import { anySurname, isOffice, surnames } from './office';
import type { SkippedRow } from './skipped-row';

/** Where words must stand to make a row nobody's. */
type Place =
  /** In the column of names; where that holds nothing or a count, in any cell of words. */
  | 'called'
  /** The same, with a space before the last word: 赵一 汇总. */
  | 'spaced'
  | 'name'
  /** In the first filled cell, unless that is the department. */
  | 'first'
  /** Alone in the row. */
  | 'alone'
  | 'anywhere';

/** What makes the same words a person's. */
type Unless =
  /** An id beside them. */
  | 'id'
  /** An id beside them that is no count of people: with a letter, or of six digits and more. */
  | 'sure-id'
  /** Hours beside them. */
  | 'hours'
  /** Nothing beside them. */
  | 'alone'
  /** A name, an id or hours in the row. */
  | 'somebody';

export interface NobodyWords {
  readonly why: SkippedRow['why'];
  readonly says: RegExp;
  readonly where: Place;
  readonly unless?: readonly Unless[];
}

const sums = '合计|总计|小计|共计|累计|汇总|分类汇总|总数|总和|求和|行总计|列总计|总计数';
const functions =
  '计数|数值计数|平均|平均值|平均数|最大值|最小值|乘积|中位数|中位值|众数|极差|方差|总体方差|标准差|标准偏差|总体标准偏差';
const english = 'Total|Subtotal|Count|Average';
const marks = '[*#=~—\\-【\\[(<《★☆◆●▲]*';
const tail = '([(:].*|[*#=~—\\-】\\])>》★☆◆●▲]+|\\d+人?|人数|学时.*)?$';
const passed = '达标|完成|合格|通过|参训|参加|培训|参与|覆盖|优秀|及格';
const hours = '学时|学分|课时|小时';
const signers = '填表|填报|制表|制作|统计|审核|复核|审批|经办|联系|负责|主管|分管领导|校对|录入';
const numeral = '[一二三四五六七八九十百]+';

const instance = '(填写|填表|填报)?(示例|范例|样例|举例|例如?)';
const example = new RegExp(`[(【[]${instance}[)】\\]:]|^${instance}(:.*|\\d*)$`);
const signing =
  /^[(]?(填表|填报|制表|制作|统计|审核|复核|审批|单位|部门|科室|处室|人事|负责|主管|分管|领导|经办|联系|日期|时间|电话|注|备注|说明)[^:]{0,8}:/;
const noting =
  /^[(]?(注|备注|说明|填表|填报|制表|审核|审批|单位负责人|负责人|经办|联系人|联系电话|日期|打印|以上)/;
/** （上述人员已审核）, 黄色表示待核, 谢谢！ */
const remark =
  /[。;!]$|^((?=.*[\u4e00-\u9fff]{3})[^·.]{13,}$|[(][^()]{4,}[)]$|\d+[.、)]\D.{6}|(情况)?属实|同意(上报|申报)?$|([核经]对?)?无误|[上下]同$|标?[红黄绿蓝灰橙紫]((色|字|底|体)+的?(表示|代表|是|为)|表示|代表)|[此本]表|谢谢|辛苦|麻烦|请(核对|查收|审核|知悉)|特此|如有|收到)/;
const group =
  /^(.{1,8}(人员|人员名单|领导|职称|职工|员工|干部|班子)|(正高|副高|高|中|初|助理|员)级|正高|副高|班子成员|中层|基层|(已|未)?(在职|在岗|在编|在册|编外|编制外|离职|退休|离休|离退休|调出|调入|外聘|借调|返聘|临聘|合同制|聘用制|聘任制|劳务派遣|派遣制|编内|正式编制|见习|实习))([(].*)?$/;

/** Every way of saying that a row is nobody's, the surest first. Words are without spaces, and narrow. */
export const nobodyWords: readonly NobodyWords[] = [
  {
    why: 'total',
    says: new RegExp(`^${marks}(${sums}|${functions}|.{0,10}人数)${tail}`),
    where: 'called',
    unless: ['sure-id'],
  },
  { why: 'total', says: /^(求和项|计数项|平均值项):/, where: 'called' },
  {
    why: 'total',
    says: new RegExp(`^(grand|sub)?-?(${english}|sum)s?([:(].*)?$`, 'i'),
    where: 'called',
    unless: ['id'],
  },
  { why: 'total', says: /^grand[a-z]+$/i, where: 'called', unless: ['id'] },
  // 合计/平均, ∑, 总分, 平均每人, 3人
  {
    why: 'total',
    says: new RegExp(
      `^(${sums}|${functions})([/、](${sums}|${functions}))+$|^[∑Σ]$|^总分$|^(平均每|每)人(平均)?$|^\\d+人$`,
    ),
    where: 'called',
    unless: ['id'],
  },
  // 共3条, 以上共3人, 本页共3人, 总记录数：3
  {
    why: 'total',
    says: /^(以上|本页|本表|总|合)?[共计]计?有?\d+(条|行|笔|项|人|名|位)(记录|数据)?|^(总|合计)?(记录|数据|条目)(总|条)?数[:]?\d*条?$/,
    where: 'called',
  },
  // Excel's own rows below each group: 赵一 汇总, 办公室 计数, Zhao Total
  { why: 'total', says: new RegExp(` (${sums}|${functions}|${english})$`, 'i'), where: 'spaced' },
  // But 王计数 may be somebody
  {
    why: 'total',
    says: new RegExp(
      `^(?![${surnames}].{2}$).*(小计|合计|总计|共计|累计|汇总|计数|平均值|最大值|最小值)[:*]*$|人均|^其中`,
    ),
    where: 'called',
    unless: ['id'],
  },
  // 达标率, 未达标人数, 人均学时, 公需占比
  {
    why: 'total',
    says: new RegExp(
      `(${passed})率|^(人均|均值|平均|最高|最低|最多|最少)(公需|专业|选修|科目|完成|${hours}|值|分|数)*$|(占比|比例|百分比)$`,
    ),
    where: 'called',
    unless: ['id'],
  },
  // 全院平均, 放射科平均; but 高平均 may be somebody
  { why: 'total', says: /^[全本各].+平均|[科部室院校处局组班]平均$/, where: 'called', unless: ['id'] },
  {
    why: 'total',
    says: new RegExp(
      `^(已|未|不|实|实际|尚未|全部|按时|应该?(?=参))?(${passed})(的|者|人员)?[:]?(\\d+人?)?$`,
    ),
    where: 'called',
    unless: ['id'],
  },
  // 应完成学时, 规定学时, 标准: what is asked of everybody
  {
    why: 'required',
    says: new RegExp(
      `^(年度)?(应|需|须|规定|标准|要求|目标|最低|达标|合格|额定|计划)[^:]{0,6}(${hours})(数|要求|标准)?|^(年度|达标|合格|最低|规定|考核|完成|${hours})?(标准|要求|目标|指标|任务)(值|线|数|${hours})?[:]?$|^(应完成|应达到|达标线|合格线|满分)[:]?$`,
    ),
    where: 'called',
    unless: ['id'],
  },
  // 总学时, 全校平均学时, 培训总人次: nobody is called so
  {
    why: 'total',
    says: new RegExp(`^(?![${surnames}].{2}$)(\\D*(${hours})(总?数|合计)?[:]?|.*人次数?)$`),
    where: 'called',
    unless: ['id', 'alone'],
  },
  // 差额, 缺口, 去年同期, 排名: compared with something; 全院, 总体
  {
    why: 'total',
    says: /^(相?差|差[额距异值]|尚?缺口?|[尚还]差|不足|结余|剩余|余额|增减|同比|环比|[上去]年度?(同期)?|(完成|达标|总体|学时)?情况|增[长幅]率?|排名|名次)[:]?$|^([全整本](院|校|县|市|区|镇|局|所|厂|站|公司|集团|单位|部门|体)|总体)[:]?$/,
    where: 'called',
    unless: ['id'],
  },
  // 转下页, 承上页, 过次页: figures carried from page to page
  { why: 'total', says: /(转|接|过|承|续)(上|下|次|前|后)页[)]?$/, where: 'called', unless: ['id'] },
  // 示例, 例：张三, （例）张三: how a row is filled in
  { why: 'note', says: example, where: 'called' },
  { why: 'note', says: example, where: 'first' },
  {
    why: 'note',
    says: /^[^\p{L}\p{N}\ufffd]+$|^无$|^[(—=*-]*(以下(空白|无正文)|end[)—=*-]*$)/iu,
    where: 'name',
    unless: ['id', 'hours'],
  },
  {
    why: 'note',
    says: noting,
    where: 'alone',
  },
  { why: 'total', says: /^[男女](性|生|职工|员工|教师|同志)?$/, where: 'name', unless: ['id'] },
  // 制单人：王九; nobody is called so
  { why: 'note', says: /^[(]?[^:]{2,10}:./, where: 'name', unless: ['id', 'hours'] },
  { why: 'note', says: /^[^:]{2,10}:$/, where: 'name', unless: ['id', 'hours', 'alone'] },
  // What a pivot table calls whoever has no name
  { why: 'note', says: /^[(](空白|空|blank)[)]$/i, where: 'name', unless: ['id'] },
  {
    why: 'note',
    says: /^(备注|说明|附?注|填?[表报]?日期|时间|(联系)?电话)\d*$/,
    where: 'name',
    unless: ['id', 'hours'],
  },
  // The heading once more, in English
  { why: 'heading', says: /^(full)?name$/i, where: 'name', unless: ['hours'] },
  // Whoever signs under a list
  {
    why: 'note',
    says: signing,
    where: 'name',
    unless: ['hours'],
  },
  {
    why: 'note',
    says: signing,
    where: 'first',
    unless: ['id', 'hours'],
  },
  {
    why: 'note',
    says: new RegExp(
      `^(${signers})(人|人员|者|领导)?([(](签字|签名|签章|盖章)[)])?$|^(单位|部门|人事)(负责人|领导|主管)$`,
    ),
    where: 'first',
    unless: ['id', 'hours'],
  },
  {
    why: 'note',
    says: /(签字|签名|签章|盖章|公章)[)]?:?$|^\d{4}[-/.年]\d{1,2}([-/.月]\d{1,2})?日?$|年月日/,
    where: 'called',
    unless: ['id', 'hours'],
  },
  // 2023年度, 第1页共2页, 外科（12人）
  { why: 'title', says: /\d(年|页|人)|^第.{1,3}页/, where: 'alone' },
  // 一、办公室  （一）机关  第一部分  办公室：  【办公室】
  {
    why: 'title',
    says: new RegExp(
      `^${numeral}[、.]|^[(]${numeral}[)]|^第(${numeral}|\\d+)(部分|章|组|类|批|节|片区)|^[^:]+:$|^[【\\[<《].+[】\\]>》]$`,
    ),
    where: 'alone',
  },
  { why: 'title', says: isOffice, where: 'alone' },
  // 在编人员, 校领导, 离职（3人）
  { why: 'title', says: group, where: 'alone' },
  { why: 'note', says: remark, where: 'alone' },
  // ◆基层, —— 内科 ——; but ★张三
  { why: 'title', says: new RegExp(`^[◆◇●○■□▲△★☆※→—–=~_•-]+(?![${anySurname}]).`), where: 'alone' },
  // 一 | 办公室 |, the people of it below
  { why: 'title', says: isOffice, where: 'name', unless: ['id', 'hours'] },
  {
    why: 'note',
    says: noting,
    where: 'anywhere',
    unless: ['somebody'],
  },
];
