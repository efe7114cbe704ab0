import type { Held } from '~/islands/roster/desk/list-state';
import type { Settings } from '~/islands/roster/desk/protocol';
import { columnsOf, headingOf, headingsOf } from '~/islands/roster/desk/settings';
import type { Reading } from '~/islands/roster/desk/use-list';
import { fieldNames, fields } from '~/roster/find/field';
import { delimiterNames } from '~/sheets/delimiter-names';
import { encodingNames } from '~/sheets/encoding';
import { ByHand } from './ByHand';
import { SectorWords } from './SectorWords';
import { stateSays } from './state-says';
import { useLater } from './use-later';
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
  const later = useLater();
  return (
    <div class="how-read">
      <SectorWords words={held.summary.unknownSectors} settings={settings} onChange={onSettings} />
      <details class="no-print">
        <summary>怎样读的：{matchedSays(held)}</summary>
        {later && (
          <>
            <p>{sourceSays(held)}看着不对，就在这里改，结果马上跟着变。</p>
            <ByHand held={held} onSettings={onSettings} />
            <Ways opened={opened} onSheet={onSheet} onReread={onReread} />
          </>
        )}
      </details>
    </div>
  );
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
  const { kinds } = settings;
  if (kinds) said.push(`每行一门课，科目看“${headingOf(headings, kinds.column)}”`);
  for (const [heading, words] of settings.states ?? []) {
    const counted = [...words].filter(([, counts]) => counts).map(([word]) => `“${stateSays(word)}”`);
    said.push(
      counted.length > 0 ? `只计入“${heading}”是${counted.join('、')}的` : `“${heading}”哪一种都不计入`,
    );
  }
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
