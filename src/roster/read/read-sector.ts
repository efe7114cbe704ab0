import type { SectorRules } from '~/rules/duty/sector';
import { simplified } from '~/sheets/simplified';

/** What lists call a sector beside its own names, without an ending; of the last no rule of their own was seen. */
const called: Readonly<Record<string, RegExp>> = {
  accounting: /^(财会|财务)$/,
  education: /^(教师|教学|中小学教师|高校教师|学校)$/,
  health:
    /^(卫生|卫健|医疗|医药卫生|医疗卫生|卫生计生|卫生技术|医护|护理|护士|护师|医生|医师|药师|医学|药学)$/,
  // 新闻出版 is two sectors with rules of their own: asked about, not guessed.
  publishing: /^编辑$/,
  journalism: /^(记者|采编|新闻采编)$/,
  'social-work': /^(社工|社会工作者)$/,
  archives: /^档案管理$/,
  general: /^(通用|普通|其他|其它|统计|经济|审计|翻译)$/,
};

const ending = /(行业|系列|专业|类|系统|人员|技术人员)+$/;

/** The id of the sector a word means, among those there are; undefined for a word nobody knows. */
export function readSector(typed: string, sectors: readonly SectorRules[]): string | undefined {
  const word = simplified(typed).replace(/ /g, '');
  const bare = word.replace(ending, '');
  for (const { sector, short, name } of sectors) {
    if ([sector, short, name].includes(word) || bare === short || called[sector]?.test(bare)) return sector;
  }
  return undefined;
}
