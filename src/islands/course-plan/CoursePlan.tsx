import '~/parts/in-translation';
import { useState } from 'preact/hooks';
import { useToday } from '~/parts/today/use-today';
import { WrongClock } from '~/parts/today/WrongClock';
import { useTyped } from '~/parts/use-typed';
import type { Day } from '~/rules/duty/day';
import { readDay } from '~/rules/duty/read-day';
import { readingsOf } from '~/rules/year/course-plan';
import { printedDay } from '~/says/printed-day';
import { Calendar } from './Calendar';
import { problemWith } from './problem';
import { ReadingLine } from './ReadingLine';

interface Props {
  readonly days: number;
}

/** When is a course plan to be filed? The form is there before its script. */
export default function CoursePlanIsland({ days }: Props) {
  const [typed, setTyped] = useState('');
  const [half, setHalf] = useState(false);
  const opening = useTyped<HTMLInputElement>((day, field) => {
    setTyped(day);
    setHalf((field as HTMLInputElement).validity.badInput);
  });
  const reading = readDay(typed);
  const problem = problemWith(reading, half);
  return (
    <form
      class={`course-plan${reading.kind === 'day' ? '' : ' no-print'}`}
      onSubmit={(e) => e.preventDefault()}
    >
      <label>
        开班日
        <input
          ref={opening}
          type="date"
          max="9999-12-31"
          value={typed}
          aria-invalid={problem !== undefined}
          aria-describedby="opening-says"
          onInput={(e) => {
            setTyped(e.currentTarget.value);
            setHalf(e.currentTarget.validity.badInput);
          }}
        />
      </label>
      <p id="opening-says" class={problem ? 'problem' : 'hint'}>
        <span class="without-script">浏览器关掉了脚本，这里画不出来：请从开班前一天往回数{days}天。</span>
        {problem ?? '选好以后，两种读法都画在日历上。'}
      </p>
      {reading.kind === 'day' && <Drawn opening={reading.day} days={days} />}
    </form>
  );
}

function Drawn({ opening, days }: Props & { readonly opening: Day }) {
  const today = useToday();
  const readings = readingsOf(opening, days);
  return (
    <>
      <WrongClock />
      <div role="status">
        <ul class="readings">
          {readings.map((reading) => (
            <ReadingLine key={reading.id} reading={reading} days={days} today={today} />
          ))}
        </ul>
        <p class="small soft">
          {printedDay(opening)}开班，把前一天算作第1天往回数；是不是这样数，文件没有规定。
        </p>
      </div>
      <Calendar opening={opening} readings={readings} />
    </>
  );
}
