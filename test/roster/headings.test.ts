import { describe, expect, test } from 'vitest';
import type { Field } from '~/roster/find/field';
import { candidates, plainHeading } from '~/roster/find/headings';
import { isOtherHours } from '~/roster/find/other-hours';

describe('写着公需，但不是学了多少', () => {
  test.each(
    '应修公需 公需要求 公需标准 公需规定 公需目标 公需相差 公需缺口 公需欠学时 公需不足 公需还需 公需剩余 未修公需 公需计划 公需是否完成 公需成绩 公需分数 公需得分 公需证书 公需编号 公需日期 公需时间 公需备注 公需结果 公需情况 公需状态 公需结论 公需名称 公需课题 公需合格 公需达标 公需人数 公需人员 公需单位 公需门数 公需排名 公需(分钟) 公需【单位：门】 公需[元] 公需（单位:%） 公需（单位分钟）'.split(
      ' ',
    ),
  )('%s', (heading) => {
    expect(candidates([heading], 'common')).toEqual([]);
    expect(candidates([heading.replace('公需', '选修')], 'elective')).toEqual([]);
    expect(candidates([heading.replace('公需', '专业科目')], 'professional')).toEqual([]);
  });
});

describe('学了多少的各种叫法', () => {
  test.each<[Field, string]>([
    [
      'common',
      '公需科目学时(分) 公需课 公需课学时 公需合格学时 公需科目合格学时 公需达标学时 公需审核通过学时 公需已完成 公需实修 公需获得学时 公需已获学时 公需认定学时 公需已修 公需专题学时 专业技术人员公需科目学时 合格公需学时 公共课学时',
    ],
    [
      'professional',
      '专业课(学时) 专业科目合格学时 专业合格学时 专业课获得学时 专业科目实修 专业科目已完成 专业技术人员专业科目学时 专业必修',
    ],
    ['elective', '选修课 个人选修 选修合格学时 选修科目合格学时 自选科目 个人自选学时 任选 任选课 任修科目'],
    ['name', '专业技术人员姓名 Name FullName EmployeeName staffname'],
    ['id', 'StaffNo Staff.No. EmployeeID EmployeeNumber EmpCode empno.'],
    ['department', 'Dept dept. Department'],
    [
      'year',
      '起止时间 起止日期 起止年月 周期 期间 考核周期 统计期间 学习期间 培训周期 登记期间 继续教育周期 FY',
    ],
    ['general-knowledge', '其中专业通识 通识知识 专业通识学时'],
  ])('%s：%s', (field, headings) => {
    for (const heading of headings.split(' '))
      expect([heading, candidates([heading], field)]).toEqual([heading, [0]]);
  });

  test.each([
    '公需合格人数',
    '公需是否合格',
    '公需科目合格率',
    '公需学时是否合格',
    '公需学时合格情况',
    '公需达标率',
  ])('“%s”不是', (heading) => {
    expect(candidates([heading], 'common')).toEqual([]);
  });
});

test('“行业数据”是行业', () => expect(candidates(['行业数据'], 'sector')).toEqual([0]));

describe('写着这几个字，是别的东西', () => {
  test.each<[Field, string]>([
    [
      'professional',
      '专业技术 专业职称 专业职务 专业资格 专业类别 专业系列 专业等级 从事专业 所学专业 毕业专业 专业行业 申报专业 报考专业 公需和专业 专业选修',
    ],
    [
      'name',
      '单位姓名 部门姓名 负责人姓名 审核人姓名 审批人姓名 填报人姓名 填表人姓名 经办人姓名 联系人姓名 Username CourseName NameList',
    ],
    ['id', '证书编号 编号说明 TempID StaffNote'],
    [
      'department',
      '负责单位 审核单位 单位学时 审核部门 审批部门 认定部门 核准部门 部门状态 部门意见 SubDept DeptHead',
    ],
    [
      'year',
      '出生年份 入职年份 参加年份 毕业年份 取得年份 聘任年度 评审年度 工作年份 退休年份 年度学时 年度科目 年度学分 年度课 年度公需 年度专业 年度选修 年度考核 入学年份 入学学年 毕业学年 学年制 年龄 BirthYear YearEnd 入职期间 周期数',
    ],
    ['sector', '行业公需 行业公须 行业学时 行业科目 行业主管 行业公需门数 行业课 系列学分'],
    ['common', '公共服务学时'],
    ['general-knowledge', '专业通识要求 应修通识知识'],
  ])('%s：%s', (field, headings) => {
    for (const heading of headings.split(' '))
      expect([heading, candidates([heading], field)]).toEqual([heading, []]);
  });
});

describe('几列都有这个意思时，用最明白的那一列', () => {
  test.each<[Field, string, string]>([
    ['name', '姓名拼音', '姓名 专业技术人员姓名'],
    ['name', '曾用姓名', '姓名 名字 员工姓名 职工姓名 教师姓名 学员姓名 人员姓名'],
    ['id', '原工号', '工号 职工号 员工号 教工号 教师工号 职工编号 员工编号 人员编号 人事编号 工作证号 编号'],
    ['id', '编号', '2、您的工号 工号（必填） 现工号'],
    ['id', '原工号', '您的工号'],
    ['id', '旧工号', '您的工号'],
    ['id', '身份证号', '编号'],
    ['id', '新职工编号', '编号'],
    ['id', '工号备查', '工号'],
    [
      'id',
      '身份证号',
      '现工号 职工代码 员工代码 人员代码 教工代码 职工编码 员工编码 人员编码 教工编码 新职工编号 新教工编号',
    ],
    ['department', '部门名称', '部门 科室'],
    ['department', '某部门', '部门 所在部门 科室 所在科室'],
    ['department', '单位', '某部门 某科室 某处室 院系 学院 车间 班组'],
    ['year', '学年', '年度 年份 年'],
    ['professional', '专业', '专业科目 专业课 专业学时 专业学分 专业必修'],
  ])('%s：比“%s”更明白的是 %s', (field, vague, exact) => {
    for (const heading of exact.split(' '))
      expect([heading, candidates([vague, heading], field)]).toEqual([heading, [1]]);
    expect(candidates([vague], field)).toEqual([0]);
  });

  test.each<[Field, string]>([
    ['id', '证件号 居民身份证'],
    ['common', '公需 公共必修 公共科目 公共课'],
    ['year', '年度 年份 年 学年 所属年度 学时年度 学时所属年度 考核年度 课程年度 学时归属年份 Year'],
    ['sector', '行业 系列 专业类别 专业技术类别 专业技术职务类别 专业类型'],
    ['professional', '专业'],
    ['elective', '选修'],
  ])('%s：%s', (field, headings) => {
    for (const heading of headings.split(' '))
      expect([heading, candidates([heading], field)]).toEqual([heading, [0]]);
  });
});

describe('表头怎样看', () => {
  test.each(['公需,专业', '公需；选修都要学', '公需要学完。'])('“%s”是一句话，不是表头', (heading) => {
    expect(candidates([heading], 'common')).toEqual([]);
  });

  test('24个字以内是表头，25个字就是一句话', () => {
    expect(candidates([`公需${'学'.repeat(22)}`], 'common')).toEqual([0]);
    expect(candidates([`公需${'学'.repeat(23)}`], 'common')).toEqual([]);
  });

  test.each([
    ['姓名（必填）', '姓名'],
    ['公需[学时]', '公需'],
    ['公需【学时】', '公需'],
    ['公需〔学时〕', '公需'],
    ['*姓　名：', '姓名'],
    ['（公需）学时', '(公需)学时'],
    ['【公需】', '【公需】'],
    ['ＩＤ编号', 'ID编号'],
  ])('“%s”就是“%s”', (heading, plain) => {
    expect(plainHeading(heading)).toBe(plain);
  });

  test.each([
    '其他（选修课）',
    '其他（选修课程）',
    '其他（自选）',
    '其他（任选）',
    '其它学时（个人选修）',
    '其他【选修科目】',
  ])('“%s”是选修', (heading) => {
    expect(candidates([heading], 'elective')).toEqual([0]);
    expect(isOtherHours(heading)).toBe(false);
  });

  test.each([
    ['其他', true],
    ['*其 他：', true],
    ['其它学时（不含公需）', true],
    ['其他继续教育学时数', true],
    ['其他课', true],
    ['其他课程学时', true],
    ['其他科目', true],
    ['其他类学时', true],
    ['其他（必修）', true],
    ['不含其他', false],
    ['其他情况', false],
    ['其他说明', false],
    ['公需', false],
  ])('“%s”是没有写哪一科的学时：%s', (heading, is) => {
    expect(isOtherHours(heading)).toBe(is);
    expect(candidates([heading], 'elective')).toEqual([]);
  });

  test('括号里写着应修的，括号前面说的才算', () => {
    expect(candidates(['公需学时（应修30）', '（公需）'], 'common')).toEqual([0, 1]);
  });
});
