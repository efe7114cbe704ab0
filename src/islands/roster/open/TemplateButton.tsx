import { useState } from 'preact/hooks';
import { giveBack, takeDesk } from '~/islands/roster/desk/desks';
import { handOver } from '~/parts/save-file/keeping';

interface Props {
  /** The script is there. */
  readonly here: boolean;
}

/** The template to fill in, made here. */
export function TemplateButton({ here }: Props) {
  const [said, say] = useState('');
  const save = async () => {
    try {
      const desk = takeDesk();
      const template = await desk.ask('template', null);
      giveBack(desk);
      say(handOver('继续教育名单模板.xlsx', template));
    } catch (cause) {
      say((cause as Error).message);
    }
  };
  return (
    <>
      <button type="button" disabled={!here} onClick={save}>
        下载模板
      </button>
      <span role="status" class="small">
        {said}
      </span>
    </>
  );
}
