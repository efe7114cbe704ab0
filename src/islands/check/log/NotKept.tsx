import type { Log } from '~/rules/log/log';
import { Give } from './Give';
import { logText } from './log-file';

const place = 'how-to-keep';

/** That the browser keeps nothing now, short enough for the foot of a phone. */
export function NotKept() {
  return (
    <div class="not-kept">
      <p class="problem">浏览器没有存下。</p>
      <button type="button" onClick={() => document.getElementById(place)?.focus()}>
        怎样留住
      </button>
    </div>
  );
}

interface Props {
  readonly log: Log;
  /** Something is half written: no file holds that. */
  readonly writing: boolean;
}

/** How to keep what is written all the same. */
export function HowToKeep({ log, writing }: Props) {
  return (
    <div class="notice" role="alert" id={place} tabIndex={-1}>
      <p>
        浏览器没有存下写的（存满了，或者不让存）。写的都还在这一页里，可以接着写；关掉以前请先存成文件，下次再导入。
        {writing && '写了一半的，记下以后文件里才有。'}
      </p>
      <Give name="学习记录" text={() => logText(log)} />
    </div>
  );
}
