import { fieldNames, fields } from '~/roster/field';
import { delimiterNames } from '~/sheets/delimiter-names';
import { encodingNames } from '~/sheets/encoding';
import { yearSays } from './for-all';
import { Matching } from './Matching';
import type { Settings } from './protocol';
import { SectorWords } from './SectorWords';
import { columnsOf, headingOf, headingsOf, problemWith } from './settings';
import type { Held, Reading } from './use-list';
import { Ways } from './Ways';

interface Props {
  readonly held: Held;
  readonly onSettings: (settings: Settings) => void;
  readonly onSheet: (sheet: number) => void;
  readonly onReread: (how: Reading) => void;
}

/** How the list was read, in a sentence or two, and how to put it right. */
export function HowRead({ held, onSettings, onSheet, onReread }: Props) {
  const { opened, settings } = held;
  const change = (next: Settings) => problemWith(next) === undefined && onSettings(next);
  return (
    <div class="how-read">
      {assumptions(held).map((said) => (
        <p key={said} class="notice">
          {said}
        </p>
      ))}
      <SectorWords words={held.summary.unknownSectors} settings={settings} onChange={onSettings} />
      <details class="no-print">
        <summary>怎样读的：{matchedSays(held)}</summary>
        <p>{sourceSays(held)}看着不对，就在这里改，结果马上重新算。</p>
        <Matching look={opened.look} settings={settings} onChange={change} />
        <Ways opened={opened} onSheet={onSheet} onReread={onReread} />
      </details>
    </div>
  );
}

/** What was taken for granted and could be wrong, said before anything rests on it. */
function assumptions({ opened, settings, summary }: Held): string[] {
  const { total } = summary.counts;
  const many = (n: number) => (n === total ? '名单里' : `有${n}行`);
  const { year, sector } = summary.assumed;
  const others = opened.others.map((i) => `“${opened.sheets[i]?.name}”`).join('、');
  return [
    ...(year > 0 ? [`${many(year)}${yearSays(opened, settings)}`] : []),
    ...(sector > 0 ? [`${many(sector)}没有写行业，按上面选的行业核对。`] : []),
    ...(summary.duplicates > 0 ? [`有${summary.duplicates}行的工号和年度与别的行相同，已逐行指出。`] : []),
    ...(others
      ? [`这个文件里${others}也像名单，这次只核对了“${opened.sheets[opened.look.sheet]?.name}”。`]
      : []),
  ];
}

function matchedSays({ opened, settings }: Held): string {
  const headings = headingsOf(opened.look, settings.headerRows);
  const said = fields.flatMap((field) => {
    const columns = columnsOf(settings, field);
    if (columns.length === 0) return [];
    const said = columns.map((column) => headingOf(headings, column));
    return [
      said.join() === fieldNames[field]
        ? said
        : `${fieldNames[field]}是${said.map((h) => `“${h}”`).join('加')}`,
    ];
  });
  return `${settings.headerRows === 0 ? '没有表头' : `第${settings.headerRows}行是表头`}；${said.join('、')}`;
}

function sourceSays({ opened: { encoding, delimiter, sheets, look } }: Held): string {
  const how = [
    sheets.length > 1 && `工作表“${sheets[look.sheet]?.name}”`,
    encoding && `文字按 ${encodingNames[encoding]} 读`,
    delimiter && encoding && `格子之间是${delimiterNames[delimiter]}`,
  ].filter(Boolean);
  return how.length > 0 ? `${how.join('，')}。` : '';
}
