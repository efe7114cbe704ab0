/** Where a row stands, as the office finds it: its number in its own sheet, with the sheet's name where several are judged together. */
export interface Place {
  readonly row: number;
  readonly sheet?: string | undefined;
}

export type PlaceOf = (row: number) => Place;

/** In a list of one table a row has the number it is counted by. */
export const inOneTable: PlaceOf = (row) => ({ row });

const mostNamed = 5;

/** Names rows: 第2、3行; with their sheets: “三月”第2、3行，“四月”第5行. No more than five of them. */
export function rowsSay(rows: readonly number[], placeOf: PlaceOf = inOneTable): string {
  const sheets = new Map<string | undefined, number[]>();
  for (const { row, sheet } of rows.slice(0, mostNamed).map(placeOf)) {
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), row]);
  }
  const named = [...sheets].map(
    ([sheet, numbers]) => `${sheet === undefined ? '' : `“${sheet}”`}第${numbers.join('、')}行`,
  );
  return named.join('，') + (rows.length > mostNamed ? `等${rows.length}行` : '');
}
