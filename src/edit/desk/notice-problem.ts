import type { Files } from '~/changeset/changeset';
import type { ChosenDeadline } from '~/edit/make/deadlines-written';
import { type FigureGroup, groupSlip, type Settled } from '~/edit/make/figure-groups';
import { type Chosen, isWritten, sectorSlip } from '~/edit/make/from-notice';
import { daysSlip } from '~/edit/make/notice-days';
import { partedIn } from '~/edit/make/parted-sector';
import type { Library } from '~/schemas/library';
import { sentenceSlip } from './SentenceField';
import { kindNames, type Window } from './WindowField';

/** Why something can't be written yet, and the field that would settle it. */
export interface Problem {
  readonly says: string;
  readonly at?: string | undefined;
}

interface Panel {
  readonly chosen: Chosen;
  /** All that were read, ticked or not. */
  readonly windows: readonly Window[];
  readonly deadlines: readonly ChosenDeadline[];
  readonly groups: readonly FigureGroup[];
  readonly settled: Settled;
  readonly stays: (key: string) => boolean;
  readonly files: Files;
  readonly library: Library;
}

/** Why a notice can't be written yet; undefined where it can. */
export function noticeProblem(panel: Panel): Problem | undefined {
  const { topics, windows, others = [], deadlines = [] } = panel.chosen;
  if (!topics && !isWritten(panel.chosen) && [windows, others, deadlines].every((all) => all.length === 0))
    return { says: '一项也没有选，没有要写的。' };
  return (
    panel.windows
      .map((w, i) => (panel.stays(`w${i}`) ? windowProblem(w, `edit-notice-w${i}`) : undefined))
      .find(Boolean) ??
    panel.deadlines
      .map((d, i) => (panel.stays(`d${i}`) ? deadlineProblem(d, `edit-notice-d${i}`) : undefined))
      .find(Boolean) ??
    panel.groups.map((group) => groupSlip(group, panel.settled)).find(Boolean) ??
    sectorProblem(panel)
  );
}

function windowProblem(w: Window, id: string): Problem | undefined {
  const name = kindNames[w.kind];
  if (w.subjects.length === 0)
    return { says: `${name}：原话没有说哪些科目，请选一下。`, at: `${id}-subjects` };
  const days = daysSlip(w);
  if (days) return { says: `${name}：${days}`, at: `${id}-closes` };
  const slip = sentenceSlip(w.say, w);
  return slip === undefined ? undefined : { says: `${name}：${slip}`, at: id };
}

function deadlineProblem(d: ChosenDeadline, at: string): Problem | undefined {
  const name = `${d.deed}的时间`;
  if (d.by === undefined) return { says: `${name}：原话没有说谁来做，请选一下。`, at: `${at}-by` };
  if (d.title.trim() === '') return { says: `${name}：日历上叫什么还没有写。`, at: `${at}-title` };
  const days = daysSlip(d);
  if (days) return { says: `${name}：${days}`, at: `${at}-closes` };
  const slip = sentenceSlip(d.say, d);
  return slip === undefined ? undefined : { says: `${name}：${slip}`, at: `${at}-say` };
}

function sectorProblem({ chosen, files, library }: Panel): Problem | undefined {
  const { sector, others = [], year } = chosen;
  const nameOf = (one: string) => library.sectors.find((s) => s.sector === one)?.short ?? '';
  const at = 'edit-notice-sector';
  if (others.some((one) => one.sector === sector))
    return { says: `${nameOf(sector)}的学时下面另有一处：“说的是谁”选别的，或者去掉那里的勾。`, at };
  for (const one of [chosen, ...others]) {
    const alone = partedIn(files, library, year, [one.sector]);
    const slip = isWritten(one) ? sectorSlip(alone, one.sector, year) : undefined;
    if (slip) return { says: `${nameOf(one.sector)}：${slip}；或者去掉它的学时前面的勾。`, at };
  }
  return undefined;
}
