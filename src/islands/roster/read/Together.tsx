import type { Held } from '~/islands/roster/desk/list-state';
import type { Settings } from '~/islands/roster/desk/protocol';

interface Props {
  readonly held: Held;
  readonly onSettings: (settings: Settings) => void;
}

/** Sheets with the same columns can be judged together: how many there are, and which were. */
export function Together({ held: { opened, settings, summary }, onSettings }: Props) {
  const { together } = settings;
  const seen = summary.alike.filter(({ hidden }) => !hidden).length + 1;
  const all = summary.alike.length + 1;
  const own = `“${opened.sheets[settings.sheet]?.name}”`;
  const offer = (how: Settings['together'], says: string) => (
    <button type="button" class="no-print" onClick={() => onSettings({ ...settings, together: how })}>
      {says}
    </button>
  );
  return (
    <li>
      {saysWhat(together, own, seen, all)}{' '}
      {together === undefined && seen > 1 && offer('seen', `${seen}张表一起核对`)}
      {together !== 'all' && all > seen && offer('all', `连隐藏的一起，核对${all}张表`)}
      {together !== undefined && offer(undefined, `只核对${own}`)}
    </li>
  );
}

function saysWhat(together: Settings['together'], own: string, seen: number, all: number): string {
  const hidden = all > seen ? `（其中${all - seen}张在文件里是隐藏的）` : '';
  if (together === undefined) return `另有${all - 1}张表和${own}的列相同${hidden}，没有核对。`;
  return together === 'all'
    ? `${all}张列相同的表一起核对了${hidden}。`
    : `${seen}张列相同的表一起核对了${all > seen ? `，隐藏的${all - seen}张没有核对` : ''}。`;
}
