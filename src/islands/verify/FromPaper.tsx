import { useState } from 'preact/hooks';
import { SectorOptions } from '~/parts/answers/SectorOptions';
import { SituationSelect } from '~/parts/answers/SituationSelect';
import type { Key } from '~/rules/duty/duty';
import { subjects } from '~/rules/duty/subject';
import type { RuleVersion } from '~/rules/record/rule-version';
import { scopeNames } from '~/says/scope-names';
import { early } from './early';
import { type FromPaperReading, moreOnPaper, type OnPaper, recordOnPaper } from './on-paper';

interface Props {
  /** The form runs in its reader's browser. */
  readonly here: boolean;
  /** The site's root. */
  readonly base: string;
  readonly versions: readonly RuleVersion[];
  readonly onRecord: (text: string) => void;
}

/** What a sheet shows, typed in by whoever has only the paper: all that its check code covers. */
export function FromPaper({ here, base, versions, onRecord }: Props) {
  const [paper, setPaper] = useState(() => beginning(base, versions));
  const [problems, setProblems] = useState<Extract<FromPaperReading, { kind: 'problems' }>['problems']>({});
  const version = versions.find((v) => v.version === paper.rules);
  const check = (event: Event) => {
    event.preventDefault();
    const read = recordOnPaper(paper, versions);
    setProblems(read.kind === 'problems' ? read.problems : {});
    if (read.kind === 'record') onRecord(read.text);
  };
  const field = (key: Exclude<keyof OnPaper, 'hours' | 'situation'>, label: string, hint?: string) => (
    <Typed
      {...{ name: key, label, hint, value: paper[key], problem: problems[key] }}
      onInput={(value) => setPaper({ ...paper, [key]: value })}
    />
  );
  const more = moreOnPaper(paper, versions);
  const hours = (key: Key, label: string) => (
    <Typed
      key={key}
      {...{ name: key, label, value: paper.hours[key] ?? '', problem: problems[key] }}
      onInput={(value) => setPaper({ ...paper, hours: { ...paper.hours, [key]: value } })}
    />
  );
  return (
    <details class="from-paper no-print">
      <summary>只有一张纸：照着纸上填</summary>
      <form onSubmit={check}>
        <p class="hint">
          纸上有二维码的，扫二维码就行。没有列出学习记录的年度小结，可以照着填；列出了学习记录的，要扫二维码，或者要记录文件。
        </p>
        {field('year', '年度', '例如 2018')}
        <label>
          行业
          <select
            name="sector"
            value={paper.sector}
            onChange={(e) => setPaper({ ...paper, sector: e.currentTarget.value })}
          >
            <SectorOptions sectors={version?.sectors ?? []} />
          </select>
        </label>
        {subjects.map((subject) => hours(subject, scopeNames[subject]))}
        {more.fields.map(({ key, name }) => hours(key, name))}
        {more.situations.length > 0 && (
          <SituationSelect
            label="本人情况"
            usual="纸上没有写"
            situations={more.situations}
            chosen={paper.situation}
            onChoose={(situation) => setPaper({ ...paper, situation })}
          />
        )}
        <p class="hint">纸上写“没有填”或者没有这一项的，空着；写0的，填0。</p>
        {field('day', '做成的日子', '纸的下方，例如 2026年11月25日')}
        <label>
          规则版本
          <select
            name="rules"
            value={paper.rules}
            onChange={(e) => setPaper({ ...paper, rules: e.currentTarget.value })}
          >
            {versions.map((v) => (
              <option key={v.version} value={v.version}>
                {v.version}
              </option>
            ))}
          </select>
        </label>
        {field('site', '网址', '纸的下方“核验”（早先印的是“复核”）后面的网址')}
        {field('code', '校验码', '12个字母和数字')}
        <button type="submit" class="main-button" disabled={!here}>
          核对校验码
        </button>
      </form>
    </details>
  );
}

/** A sheet of the newest version and of this site, which most are, as far as nothing else was typed yet. */
function beginning(base: string, versions: readonly RuleVersion[]): OnPaper {
  const { common = '', professional = '', elective = '', ...typed } = early('.from-paper form');
  const newest = versions[versions.length - 1];
  const site = typeof location === 'undefined' ? '' : new URL(base, location.href).href;
  const blank = { site, rules: newest?.version ?? '', day: '', year: '', code: '', situation: '' };
  const sector = newest?.sectors[0]?.sector ?? '';
  return { ...blank, sector, ...typed, hours: { common, professional, elective } };
}

interface TypedProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly problem?: string | undefined;
  readonly onInput: (value: string) => void;
}

function Typed({ name, label, hint, value, problem, onInput }: TypedProps) {
  return (
    <label>
      {label}
      {hint && <span class="hint">{hint}</span>}
      <input
        name={name}
        value={value}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={problem !== undefined}
        onInput={(e) => onInput(e.currentTarget.value)}
      />
      {problem && <span class="problem">{problem}</span>}
    </label>
  );
}
