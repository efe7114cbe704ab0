const one = '[\\u4e00-\\u9fff]{1,8}?';
const names = new RegExp(
  `^(?:（.{1,3}）|\\d+[.．、])?((?:${one}[、和及])*${one})(?:等)?(?:专业技术人员|专业人员|人员|行业(?!主管|组织|部门|协会)|系列|领域|(?<=[员师])(?=[等的按由应]|国家|参照|继续教育|每年|年度|累计))`,
);
/** Words for everybody, and for some of them whom no sector is. */
const noSector =
  /^[除由按经向据以为]|^(?:专业技?术?|对|在|其中|学员|人员)$|专业技术|全[省市区县体]|各|有关|相关|参[训加]|学习|在[职岗]|所有|其[他余它]|一般|普通|上述|广大|继续教育|[本我][省市]|新|初|高级|中级|职称|入职|调入|退休|未|毕业|学历|从事|工作|单位|主管|当年|个人|缺|逾期|补|漏|请假|病|出国|负责|持证|考试|评审|申报|取得|管理|部门|机构|者/;

/** The people that a piece names in front and no sector is known for: 公证员按其主管部门规定执行. */
export function strangersIn(piece: string): string[] {
  const [, all = ''] = names.exec(piece) ?? [];
  const each = all.split(/[、和及]/).filter(Boolean);
  return each.some((name) => noSector.test(name)) ? [] : each;
}
