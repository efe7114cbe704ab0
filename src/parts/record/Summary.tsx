import { useEffect, useRef } from 'preact/hooks';
import { useShelf } from '~/parts/shelf';
import { useToday } from '~/parts/today/use-today';
import { Seconds } from '~/parts/verdict/Seconds';
import { conversionsIn, situationSays } from '~/rules/duty/more-fields';
import type { Asked } from '~/rules/record/record';
import { canonical } from '~/rules/record/record-text';
import { rejudge, savedRecord } from '~/rules/record/rejudge';
import { outcomeNames } from '~/says/outcome-names';
import { printedDay } from '~/says/printed-day';
import { basisNote, recordSays } from '~/says/record-says';
import { standing } from '~/says/standing';
import { inOneLine } from '~/says/verdict-says';
import { Bases } from './Bases';
import { checkCode } from './check-code';
import { Entries } from './Entries';
import { Keep } from './Keep';
import { NotAsked } from './NotAsked';
import { Person } from './Person';
import { RecordCodes } from './RecordCodes';
import { Signatures } from './Signatures';
import { SummaryTotals } from './SummaryTotals';
import { usePrintedAlone } from './use-printed-alone';

export interface SummaryProps {
  readonly asked: Omit<Asked, 'day'>;
  readonly onClose: () => void;
}

/** One year on one sheet of A4 for the personnel file (年度小结), and its record to keep. */
export function Summary({ asked, onClose }: SummaryProps) {
  const { base, version, sectors, windows } = useShelf();
  const today = useToday();
  const sheet = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  usePrintedAlone(sheet);
  useEffect(() => heading.current?.focus(), []);

  const rules = { version, sectors, windows };
  const dated = { ...asked, day: today };
  const judged = rejudge(dated, rules);
  if (!judged) return null;
  const record = savedRecord(dated, rules, new URL(base, location.href).href);
  const { year, site } = record;
  const { assessment, logYear } = judged;
  const { unit, name } = judged.rules;
  const code = checkCode(canonical(record));
  return (
    <section class="summary" ref={sheet} aria-label={`${year}年度小结`} data-code={code}>
      <header>
        <h2 tabIndex={-1} ref={heading}>
          {year}年度小结：继续教育{unit}
        </h2>
        <Person sector={name} />
      </header>
      <p class="line" data-summary-outcome={assessment.outcome}>
        <b>{outcomeNames[assessment.outcome]}</b>　{recordSays(judged, year)}
        <span class="soft">{basisNote(assessment, year)}</span>
      </p>
      {assessment.outcome === 'not-judged' ? (
        assessment.period && <p>已知的要求：{inOneLine(assessment.period, unit)}。</p>
      ) : (
        <SummaryTotals judged={judged} year={year} />
      )}
      {record.situation !== undefined && (
        <p>本人情况：{situationSays(judged.rules, year, record.situation)}</p>
      )}
      <NotAsked assessment={assessment} rules={judged.rules} year={year} />
      <Seconds seconds={judged.seconds} from="sheet" />
      {!logYear && <p class="small">按填的三个数判断，没有学习记录。</p>}
      {logYear && <Entries entries={logYear.entries} rules={judged.rules} year={year} />}
      {assessment.period && (
        <Bases
          period={assessment.period}
          conversions={conversionsIn(judged.rules, year).filter(({ key }) =>
            logYear?.entries.some((entry) => entry.as === key),
          )}
        />
      )}
      <RecordCodes record={record} />
      <Signatures />
      <footer>
        <p>
          校验码 <b class="code">{code}</b>　规则版本 {record.rules}　{printedDay(today)}做成
        </p>
        <p>
          核验：{site}
          verify/　放进这份年度小结的记录，看结果和校验码是不是一样。校验码不是签名，只用来发现抄错和改动；姓名和工号不在校验码里，请另外核对。
        </p>
        <p>{standing}学时有没有认定，以主管部门的系统和证明材料为准。</p>
      </footer>
      <Keep record={record} judged={judged} code={code} sheet={sheet} onClose={onClose} />
    </section>
  );
}
