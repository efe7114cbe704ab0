import { useState } from 'preact/hooks';
import { inWeChat } from '~/islands/save-file/in-wechat';
import { saveFile } from '~/islands/save-file/save-file';
import { giveBack, takeDesk } from './desks';

/** The template to fill in, made here. */
export function TemplateButton() {
  const [said, say] = useState('');
  const save = async () => {
    try {
      const desk = takeDesk();
      saveFile('继续教育名单模板.xlsx', await desk.ask('template', null));
      giveBack(desk);
      say(inWeChat() ? '微信里存不下文件：请点右上角“…”，选“在浏览器打开”，再下载。' : '');
    } catch (cause) {
      say((cause as Error).message);
    }
  };
  return (
    <>
      <button type="button" onClick={save}>
        下载模板
      </button>
      <span role="status" class="small">
        {said}
      </span>
    </>
  );
}
