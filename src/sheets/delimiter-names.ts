/** What can stand between the cells of a text table. */
export const delimiters = [',', '\t', ';'] as const;

export type Delimiter = (typeof delimiters)[number];

export const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ',': '逗号',
  '\t': '制表符',
  ';': '分号',
};
