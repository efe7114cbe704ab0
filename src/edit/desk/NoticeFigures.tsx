import { isMoreThanTotal } from '~/edit/make/even';
import { besideKey, choiceKey, type FigureGroup, fieldOf, type Settled } from '~/edit/make/figure-groups';
import type { StaleNote } from '~/edit/make/stale-notes';
import type { FigureChoice } from '~/paste/notice-parts';
import { inQuotes } from '~/says/in-quotes';
import { choiceWords } from '~/schemas/field-words';
import type { Tick } from './WindowField';

interface Props {
  readonly group: FigureGroup & { readonly stale: readonly StaleNote[] };
  readonly tick: (key: string) => Tick;
  readonly year: number;
  readonly settled: Settled;
  readonly onSettled: (settled: Settled) => void;
}

/** The minimums that a notice names for one sector, each beside its words, and what it leaves to a person. */
export function NoticeFigures({ group, tick, year, settled, onSettled }: Props) {
  const { sector, name, key, figures, choices, parts, notCounted, rest, unsaid, isRestOpen } = group;
  const from = settled.rest[sector];
  return (
    <fieldset>
      <legend>最低学时{key !== '' && `：${name}`}</legend>
      {choices.map((choice) => (
        <Choice key={choice.says} choice={choice} settled={settled} onSettled={onSettled} />
      ))}
      {figures.map((f) => (
        <p key={f.scope}>
          <label>
            <input type="checkbox" {...tick(key + f.scope)} />
            {choiceWords[f.scope] ?? '合计'}至少 {f.atLeast}
          </label>{' '}
          <q>{f.quote}</q>
        </p>
      ))}
      {[...parts, ...notCounted].map((one) => (
        <p key={besideKey(group, one)}>
          <label>
            <input type="checkbox" {...tick(besideKey(group, one))} />
            {'key' in one ? `其中${one.name}至少 ${one.atLeast}` : `不设${choiceWords[one.subject]}`}
          </label>{' '}
          <q>{one.quote}</q>
        </p>
      ))}
      {isMoreThanTotal(figures) && <p class="edit-note">各科加起来比合计多。通知就是这样写的，才照写。</p>}
      {rest && (
        <p>
          没有另外说的照通知对别人的：<q>{rest.quote}</q>
        </p>
      )}
      {(isRestOpen || from !== undefined) && (
        <fieldset>
          <legend>通知没有说{name}的别的科目</legend>
          {(['general', 'before'] as const).map((one, i) => (
            <label key={one}>
              <input
                id={i === 0 ? fieldOf(sector) : undefined}
                type="radio"
                name={fieldOf(sector)}
                checked={from === one}
                onChange={() => onSettled({ ...settled, rest: { ...settled.rest, [sector]: one } })}
              />
              {one === 'general' ? '和这份通知对别人的一样' : `照${name}上一段的`}
            </label>
          ))}
        </fieldset>
      )}
      {unsaid.map(({ scope, atLeast }) => (
        <p key={scope}>
          <label>
            <input type="checkbox" {...tick(`as-before ${key}${scope}`)} />
            {choiceWords[scope] ?? '合计'}照上一段的 {atLeast}（编者推定：这份没有说）
          </label>
        </p>
      ))}
      {group.stale.map(({ say }) => (
        <p key={say}>
          <label>
            <input type="checkbox" {...tick(`note ${say}`)} />
            一起告诉读者的话{inQuotes(say)}是这份通知以前的：只说到{year - 1}年度
          </label>
        </p>
      ))}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly choice: FigureChoice;
  readonly settled: Settled;
  readonly onSettled: (settled: Settled) => void;
}

/** A minimum that was read with several values: one of them, each beside its words, or none for now. */
function Choice({ choice, settled, onSettled }: ChoiceProps) {
  const key = choiceKey(choice);
  return (
    <fieldset>
      <legend>{choice.says}</legend>
      {[...choice.candidates, null].map((one, i) => (
        <p key={i}>
          <label>
            <input
              id={i === 0 ? fieldOf(key) : undefined}
              type="radio"
              name={fieldOf(key)}
              checked={settled.picked[key] === one}
              onChange={() => onSettled({ ...settled, picked: { ...settled.picked, [key]: one } })}
            />
            {one ? `至少 ${one.atLeast}` : '现在不写，列在“还要看的”里'}
          </label>{' '}
          {one && <q>{one.quote}</q>}
        </p>
      ))}
    </fieldset>
  );
}
