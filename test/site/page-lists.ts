const rows = [
  ['姓名', '年度', '公需科目', '专业科目', '选修科目'],
  ['赵一', '2018', '18', '42', '12'],
  ['钱二', '2018', '18', '40', '12'],
];

const inTable = (row: readonly string[]) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const inBook = (row: readonly string[]) =>
  `<Row>${row.map((cell) => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join('')}</Row>`;

/** One person met, one short, in what systems export under the name of .xls: a page, and the XML of 2003. */
const lists = [
  `<html><head><meta charset="utf-8"><style>td{mso-number-format:"\\@"}</style></head><body><table>${rows.map(inTable).join('')}</table></body></html>`,
  `<?xml version="1.0"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="名单"><Table>${rows.map(inBook).join('')}</Table></Worksheet></Workbook>`,
];

/** Expressions that each choose such a file on the page of staff lists, as somebody does. */
export const choosing = lists.map(
  (text) => `((field) => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], '名单.xls'));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })(document.querySelector('input[type="file"]'))`,
);

/** What the page shows then. */
export const chosen = '[data-roster-state="done"][data-total="2"]';
