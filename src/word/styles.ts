import type { IStylesOptions } from 'docx';
import { inFont } from './fonts';

/** Half points of the sizes that Chinese offices name. */
const size = { 三号: 32, 四号: 28, 小四: 24, 五号: 21, 小五: 18 };

const heading = (of: number, before: number) => ({
  run: { font: inFont('黑体'), size: of, bold: false, color: '000000' },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
});

/** The looks of a document by their names: headings in 黑体, a policy's words in 仿宋, ours in 宋体. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: inFont('宋体'), size: size.小四, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { line: 360, after: 80 } },
    },
    heading1: heading(size.三号, 0),
    heading2: heading(size.四号, 240),
    heading3: heading(size.小四, 200),
    heading4: heading(size.小四, 160),
    hyperlink: { run: { color: '1F3864', underline: { type: 'single' } } },
  },
  paragraphStyles: [
    {
      id: 'Official',
      name: '原文',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: inFont('仿宋') },
    },
    {
      id: 'OfficialTitle',
      name: '原文标题',
      basedOn: 'Heading1',
      quickFormat: true,
      run: { font: inFont('宋体'), bold: true },
      paragraph: { alignment: 'center', spacing: { before: 240, after: 240 } },
    },
    {
      id: 'Small',
      name: '小字',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: size.小五 },
      paragraph: { spacing: { line: 280, after: 40 } },
    },
    {
      id: 'InTable',
      name: '表格',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: size.五号 },
      paragraph: { spacing: { line: 280, after: 0 } },
    },
  ],
  characterStyles: [
    { id: 'Quoted', name: '引文', basedOn: 'DefaultParagraphFont', run: { font: inFont('仿宋') } },
  ],
};
