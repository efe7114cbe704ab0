import { type Ask, askSays, eachRow, leaveOut, oneDay } from './asks';

interface Props {
  readonly ask: Ask;
  readonly answer: string | undefined;
  /** The latest day that can be answered. */
  readonly today: string;
  readonly onAnswer: (to: string) => void;
}

/** From so many rows on nobody answers one by one. */
const mostRows = 50;

/** One question for all rows that write the same, or nothing. */
export function AskField({ ask, answer, today, onAnswer }: Props) {
  const { key, field, rows, options } = ask;
  const ofAll = field === 'sector' || field === 'whose';
  const one = !ofAll && rows.length <= mostRows;
  const dated = options.find(([value]) => value === oneDay);
  const choices = [
    ...options.filter(([value]) => value !== oneDay),
    ...(one ? [[eachRow, rows.length > 1 ? '一条一条写' : '自己写'] as const] : []),
    ...(ofAll ? [] : [[leaveOut, '不导入'] as const]),
  ];
  const name = `ask-${key}`;
  if (ofAll) {
    return (
      <label class="ask">
        {askSays(ask)}
        <select value={answer ?? ''} onChange={(e) => onAnswer(e.currentTarget.value)}>
          {answer === undefined && <option value="">请选择</option>}
          {choices.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <fieldset class="choice ask">
      <legend>{askSays(ask)}</legend>
      <div class="choices">
        {choices.map(([value, text]) => (
          <label key={value}>
            <input type="radio" name={name} checked={answer === value} onChange={() => onAnswer(value)} />
            {text}
          </label>
        ))}
      </div>
      {dated && (
        <label class="one-day">
          {dated[1]}
          <input
            type="date"
            max={today}
            value={choices.some(([o]) => o === answer) ? '' : answer}
            onInput={(e) => onAnswer(e.currentTarget.value)}
          />
        </label>
      )}
      <p class="small soft">{someRows(rows)}</p>
    </fieldset>
  );
}

function someRows(rows: readonly string[]): string {
  const first = rows.slice(0, 5).join('、');
  return rows.length > 5 ? `${first}等${rows.length}条` : first;
}
