import type { Held } from '~/islands/roster/desk/list-state';
import type { Group, OpenedSheet } from '~/islands/roster/desk/protocol';
import { columnsOf, headingOf, headingsOf } from '~/islands/roster/desk/settings';
import { yearSays } from '~/islands/roster/read/year-says';
import { isOtherHours } from '~/roster/find/other-hours';
import { isUnrecognized } from '~/roster/find/recognized-first';
import { appliedTo } from '~/rules/duty/applied';
import { secondNames } from '~/rules/duty/seconds';
import type { SectorRules } from '~/rules/duty/sector';
import { type Subject, subjects } from '~/rules/duty/subject';
import { scopeNames } from '~/says/scope-names';

interface Said {
  readonly says: string;
  /** How to mend it, on the screen only. */
  readonly mend?: string;
}

type Judged = Pick<Held, 'opened' | 'settings' | 'summary'>;

/** What was taken for granted of a list and could be wrong, a sentence each. */
export function assumptionsOf(held: Judged, sectors: readonly SectorRules[]): Said[] {
  return [
    ...assumed(held, sectors),
    ...carried(held.summary.groups, sectors),
    ...notChecked(held.summary.groups, sectors),
  ];
}

function assumed(held: Judged, sectors: readonly SectorRules[]): Said[] {
  const { opened, settings, summary } = held;
  const { total } = summary.counts;
  const many = (n: number) => (n === total ? '名单里' : `有${n}行`);
  const { carried, commas } = summary;
  const { year, sector } = summary.assumed;
  const sheet = opened.sheets[opened.look.sheet];
  const { beside } = opened.look;
  const alike = new Set(summary.alike.map(({ sheet }) => sheet));
  const others = opened.others
    .filter((i) => !alike.has(i))
    .map((i) => quoted(opened.sheets[i]))
    .join('、');
  const declared = declaredIn(held);
  const other = ofNoSubject(held);
  const inTitle = sectorInTitle(held, sectors);
  const missing = subjects.filter((subject) => isMissing(subject, held, sectors));
  const said: (Said | false)[] = [
    year > 0 && {
      says: `${many(year)}${yearSays(summary.ofYear)}`,
      mend: '不对就在上面改。',
    },
    opened.look.namesAbove && {
      says: '姓名写在各行的上面，下面各行都算那个人的。',
      mend: '不对的，请加一列“姓名”，每行都写上，再来打开。',
    },
    carried.name > 0 && {
      says: `有${carried.name}行没有写姓名，算作上面最近写着姓名的那个人。`,
      mend: '不是的，请在名单里写上姓名，再来打开。',
    },
    carried.year > 0 && { says: `有${carried.year}行没有写年度，按上面最近写着的年度核对。` },
    carried.department > 0 && { says: `有${carried.department}行没有写部门，算在上面最近写着的部门里。` },
    sector > 0 && {
      says: `${many(sector)}没有写行业，${inTitle ? `标题里写着“${inTitle}”，` : ''}按${sectors.find((s) => s.sector === settings.sector)?.name ?? ''}核对。`,
      mend: '不对就在上面改。',
    },
    ...sectorsBy(held),
    other.length > 0 && {
      says: `${other.map((heading) => `“${heading}”`).join('、')}没有写是哪一科，里面的学时没有计入。`,
      mend: '要计入的，在“怎样读的”里选它的列。',
    },
    missing.length > 0 && {
      says: `没有找到${missing.map((subject) => scopeNames[subject]).join('、')}的列，这一科都算没有填。`,
      mend: '名单里有的，在“怎样读的”里选它的列。',
    },
    commas?.example !== undefined && {
      says: `学时里的逗号按小数点读：“${commas.example[0]}”是${commas.example[1]}，共${commas.count}处。`,
      mend: '不是这个意思，请把逗号改成小数点，再来打开。',
    },
    declared.length > 0 && {
      says: `${declared.map((heading) => `“${heading}”`).join('、')}里的学时不一定都认定了，没有认定的不算。`,
      mend: '有认定的学时，请用认定的再核对一次。',
    },
    summary.duplicates > 0 && {
      says: `有${summary.duplicates}行重复（工号和年度相同），已在结果中标出。`,
    },
    summary.sameNames > 0 && {
      says: `有${summary.sameNames}行姓名相同，没有工号可以区分，请确认是不是同一个人，已在结果中标出。`,
    },
    summary.unlikely > 0 && {
      says: `有${summary.unlikely}个人的学时达到要求的10倍以上，可能多写了一位，已在结果中标出。`,
    },
    summary.doubtfulIds > 0 && {
      says: `有${summary.doubtfulIds}个工号不可靠，学时照样核对，已在结果中标出。`,
    },
    beside.length > 0 && {
      says: `表格里并排放着${beside.length}张表，已合在一起核对：${beside.map((name) => `“${name}”`).join('、')}。`,
    },
    others === '' &&
      sheet?.hidden === true && {
        says: `核对的是${quoted(sheet)}，打开文件时看不见它，请确认就是这一张。`,
      },
    others !== '' && {
      says: `这个文件里${others}也像名单，这次只核对了${quoted(sheet)}。`,
      mend: '要核对别的，在“怎样读的”里换工作表。',
    },
  ];
  return said.filter((s): s is Said => s !== false);
}

/** What a column that is not called 行业 says of people's sectors, and whether it was believed. */
function sectorsBy({ opened: { look }, settings }: Judged): Said[] {
  const { bySector, found } = look;
  if (bySector === undefined) return [];
  const { column, words, plain } = bySector;
  const said = `“${headingOf(found.headings, column)}”一列`;
  const seen = words.slice(0, 5).join('、');
  if (plain && settings.columns.sector === column) {
    return [{ says: `行业按${said}读（${seen}）。`, mend: '不对就在“怎样读的”里改行业的列。' }];
  }
  if (settings.columns.sector !== undefined) return [];
  return [
    {
      says: `${said}里有${seen}，像是行业，没有按它核对。`,
      mend: '要按它核对，在“怎样读的”里选行业的列。',
    },
  ];
}

/** Columns of hours that name no subject, as the list calls them. */
function ofNoSubject({ opened: { look }, settings }: Judged): string[] {
  if (settings.kinds) return [];
  const used = subjects.flatMap((subject) => columnsOf(settings, subject));
  const { headings } = look.found;
  return headings.filter(
    (heading, column) =>
      isOtherHours(heading) &&
      !used.includes(column) &&
      look.preview.slice(settings.headerRows).some((row) => /[1-9]/.test(row[column] ?? '')),
  );
}

/** Whether people are asked for hours of a subject that no column was found for, and nobody said that there is none. */
function isMissing(
  subject: Subject,
  { settings, summary }: Judged,
  sectors: readonly SectorRules[],
): boolean {
  const { columns, kinds, without } = settings;
  if (columns[subject] !== undefined || kinds || without?.includes(subject)) return false;
  return summary.groups.some(({ sector, year }) => {
    const rules = sectors.find((s) => s.sector === sector);
    const applied = rules && appliedTo(rules, year);
    return applied?.period.requirements.some(({ scope }) => scope === subject);
  });
}

/** What the rows above the list call its people, where that names a sector: 会计人员. */
function sectorInTitle(
  { opened: { look }, settings }: Judged,
  sectors: readonly SectorRules[],
): string | undefined {
  const titles = look.preview
    .slice(0, settings.headerRows)
    .flat()
    .join('\n')
    .replace(/继续教育/g, '');
  const names = sectors.map(({ short }) => short).join('|');
  return new RegExp(`(${names})(专业|技术|从业)*(人员|系列|行业)`).exec(titles)?.[0];
}

/** The columns of hours that nobody may have recognised yet, as the list calls them. */
function declaredIn({ opened: { look }, settings }: Judged): string[] {
  const headings = headingsOf(look, settings.headerRows);
  return subjects
    .flatMap((subject) => columnsOf(settings, subject))
    .map((column) => headingOf(headings, column))
    .filter(isUnrecognized);
}

function quoted(sheet: OpenedSheet | undefined): string {
  return `“${sheet?.name}”${sheet?.hidden ? '（隐藏的）' : ''}`;
}

/** Each year that nothing was seen for, with the year whose figures were used. */
function carried(groups: readonly Group[], sectors: readonly SectorRules[]): Said[] {
  const found = new Map<string, number>();
  for (const { sector, year, people } of groups) {
    const rules = sectors.find((s) => s.sector === sector);
    const from = rules && appliedTo(rules, year)?.carriedFrom;
    if (from === undefined) continue;
    const says = `${year}年度的标准还没查到，暂按${from}年的标准`;
    found.set(says, (found.get(says) ?? 0) + people);
  }
  return [...found].map(([says, people]) => ({
    says: `${says}（${people}行）；公布以后请再核对。`,
  }));
}

/** What other authorities ask of people in the list: the list does not tell it. */
function notChecked(groups: readonly Group[], sectors: readonly SectorRules[]): Said[] {
  const names = new Set(
    groups.flatMap(({ sector, year }) => {
      const rules = sectors.find((s) => s.sector === sector);
      return rules ? secondNames(rules, year).map((name) => `${rules.short}的“${name}”`) : [];
    }),
  );
  return [...names].map((name) => ({
    says: `${name}是另一个机关的另一项要求，名单里没有，没有核对，也不影响这里的结论。`,
  }));
}
