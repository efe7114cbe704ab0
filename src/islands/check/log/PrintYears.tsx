import { useRef, useState } from 'preact/hooks';
import type { Log } from '~/rules/log/log';
import type { Ground } from './ground';
import { YearsSheet } from './YearsSheet';

interface Props {
  readonly log: Log;
  /** The latest first. */
  readonly years: readonly number[];
  readonly ground: Ground;
}

/** The way to several years on one sheet: for a title application, or the whole log on paper. */
export function PrintYears({ log, years, ground }: Props) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div class="print-years">
      <div class="buttons no-print">
        <button type="button" aria-expanded={open} ref={opener} onClick={() => setOpen(!open)}>
          打印几个年度（申报职称用）
        </button>
      </div>
      {open && <YearsSheet log={log} years={years} ground={ground} onClose={close} />}
    </div>
  );
}
