/** A font of Chinese offices, what else stands in for it, and how it is described to a program that has none of these. */
interface Font {
  readonly name: string;
  readonly instead: string;
  readonly family: 'roman' | 'swiss';
  readonly panose: string;
}

const fonts: readonly Font[] = [
  {
    name: '仿宋',
    instead: 'FangSong;仿宋_GB2312;STFangsong;FangSong_GB2312',
    family: 'roman',
    panose: '02010609060101010101',
  },
  {
    name: '宋体',
    instead: 'SimSun;STSong;Songti SC;Noto Serif CJK SC',
    family: 'roman',
    panose: '02010600030101010101',
  },
  {
    name: '黑体',
    instead: 'SimHei;STHeiti;Heiti SC;Noto Sans CJK SC',
    family: 'swiss',
    panose: '02010609060101010101',
  },
  { name: 'Times New Roman', instead: 'Liberation Serif', family: 'roman', panose: '02020603050405020304' },
];

/** What a document says of its fonts: their names are those of Chinese Windows, and each names what to use where it is missing. */
export const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.map(entry).join('')}</w:fonts>`;

function entry({ name, instead, family, panose }: Font): string {
  const charset = name === 'Times New Roman' ? '00' : '86';
  return `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:panose1 w:val="${panose}"/><w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;
}

/** Chinese in one font, digits and Latin letters as offices print them. */
export const inFont = (eastAsia: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
});
