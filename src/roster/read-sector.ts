import { narrowed } from '~/rules/narrowed';
import type { SectorRules } from '~/rules/sector';

/** What lists call a sector beside its own names; of the last no rule of their own was seen. */
const called: Readonly<Record<string, RegExp>> = {
  accounting: /^(会计|财会|财务|会计系列|会计人员)$/,
  education: /^(教育|教师|教学|中小学教师|高校教师|学校)$/,
  health: /^(卫生|卫健|医疗|医药卫生|医疗卫生|卫生健康|卫生计生|卫生技术|医护|护理|医生|护士)$/,
  publishing: /^(出版|新闻出版|编辑)$/,
  archives: /^(档案|档案管理)$/,
  general: /^(一般|通用|普通|其他|其它|统计|经济|审计|翻译|社会工作|社工)$/,
};

const ending = /(行业|系列|专业|类|系统|人员|专业技术人员|技术人员)$/;

/** The id of the sector a word means, among those there are; undefined for a word nobody knows. */
export function readSector(typed: string, sectors: readonly SectorRules[]): string | undefined {
  const word = narrowed(typed).replace(/ /g, '');
  const bare = word.replace(ending, '') || word;
  for (const { sector, short, name } of sectors) {
    if ([sector, short, name].includes(word) || bare === short) return sector;
    if (called[sector]?.test(word) || called[sector]?.test(bare)) return sector;
  }
  return undefined;
}
