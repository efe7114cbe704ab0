/** What can stand between the cells of a text table; the last ones stand in sentences, too. */
export const delimiters = [',', '\t', ';', '|', '，', '；', '、'] as const;

export type Delimiter = (typeof delimiters)[number];

export const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ',': '逗号',
  '\t': '制表符',
  ';': '分号',
  '|': '竖线',
  '，': '中文逗号',
  '；': '中文分号',
  '、': '顿号',
};
