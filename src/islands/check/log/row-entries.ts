import { yearInCell } from '~/roster/find/year-cell';
import { narrowed } from '~/rules/duty/narrowed';
import type { Field } from '~/rules/log/read-entry';
import { type Cell, textOf } from '~/sheets/cell';
import { simplified } from '~/sheets/simplified';
import { type Column, headingIn } from './columns';
import type { Listed } from './file-read';
import { cellSays } from './problem';
import type { Heading } from './table-heading';

type Row = readonly Cell[];
type Above = NonNullable<Listed['above']>;

const mark = /^[√✓✔☑●○是]$/;

/** A row's entries: one, or one for each column over which the heading spreads the hours. */
export function listedIn(row: Row, where: string, heading: Heading, above: Above): Listed[] {
  const { columns, spread } = heading;
  const here = spread.filter(({ at }) => !/^[-—/\\0.]*$/.test(textOf(row[at]).trim()));
  if (here.length === 0) return [oneIn(row, where, heading, above)];
  return here.map(({ at, field, value }) => {
    const marked = mark.test(textOf(row[at]).trim()) && columns.has('hours');
    const hours = marked ? (columns.get('hours') as number) : at;
    const own: Heading = { ...heading, columns: new Map([...columns, ['hours', hours]]) };
    const one = oneIn(row, here.length > 1 ? `${where}的${value}` : where, own, above);
    return { ...one, written: { ...one.written, [field]: value } };
  });
}

function oneIn(row: Row, where: string, { columns, names, hours, unit }: Heading, above: Above): Listed {
  const text = (column: Column) => {
    const i = columns.get(column);
    return i === undefined ? '' : textOf(row[i]).trim();
  };
  // A picture of the proof, put into a cell by WPS, is #NAME? to other programs: what that means is asked.
  const bad = [...columns].find(([name, c]) => {
    const cell = row[c];
    if (typeof cell !== 'object') return false;
    return !(name === 'proof' && cell.problem === 'error') && !(name === 'title' && words.test(cell.read));
  });
  const field = (name: Field) => text(name);
  // Words are read in simplified characters, and quoted as they stand where that changes nothing.
  const word = (name: Column) => {
    const plain = simplified(text(name));
    return plain === narrowed(text(name)) ? text(name) : plain;
  };
  const amounts = [...(columns.has('hours') ? [columns.get('hours') as number] : []), ...hours].flatMap(
    (i) => {
      const amount = textOf(row[i]).trim();
      return amount === '' ? [] : [[headingIn(names[i]), amount] as const];
    },
  );
  const amount = amounts[0]?.[1] ?? '';
  const isOne = amounts.every(([, other]) => other === amount);
  return {
    where,
    written: {
      id: ownId(text('id')),
      day: yearAlone.test(field('day')) ? fullYear(field('day')) : field('day').replace(nothing, ''),
      title: field('title'),
      subject: word('subject'),
      part: field('part'),
      as: field('as'),
      times: field('times'),
      mode: word('mode'),
      hours: /^[\d.]+$/.test(amount) ? amount + unit : amount,
      proof: proofIn(word('proof')),
      state: word('state'),
      year: fullYear(field('year')),
    },
    sector: word('sector'),
    situation: text('situation'),
    beside: text('beside'),
    person: text('person'),
    complete: word('complete'),
    whose: text('whose'),
    whoseId: text('whoseId') || text('whoseCard'),
    above,
    ...(isOne ? {} : { hoursBy: amounts }),
    spoilt: bad && cellSays(bad[0], bad[1] + 1, textOf(row[bad[1]])),
  };
}

/** A title of words that begins like a formula and calls nothing: =Excel函数入门. */
const words = /^=[^()!"']*\p{Script=Han}[^()!"']*$/u;

const yearAlone = /^'?(\d{2,4}|\D{4}) ?年 ?度?$/;

/** A year with its four digits, however a list writes it: 25年, 二〇二五年度. */
function fullYear(text: string): string {
  const said = yearInCell(text);
  return said.kind === 'year' ? String(said.year) : text;
}

/** An id of ours begins with a small letter; a 编号 of 1, 2, 3 only numbers the rows of a list. */
function ownId(text: string): string {
  return /^[a-z]\w*$/.test(text) ? text : '';
}

/** What people write where there is nothing to write. */
const nothing = /^[-–—/\\]*$/;

/** The number or the name of a proof tells that there is one. */
function proofIn(text: string): string {
  if (nothing.test(text)) return 'no';
  return /^(#.*|有|无|没有|是|否|true|false|yes|no|0|1|√|✓|×|暂无|未)$/i.test(text) ? text : 'yes';
}
