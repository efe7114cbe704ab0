import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Look } from '~/due/drafts';
import { withTextsOf } from '~/edit/content/reading';
import { calledIn } from '~/edit/forms/file-names';
import { placeOf } from '~/edit/forms/place';
import { afterNotice } from '~/edit/make/after-notice';
import { figuresFilled } from '~/edit/make/figures-filled';
import { type Chosen, fromNotice } from '~/edit/make/from-notice';
import { lookedOver } from '~/edit/make/looked-over';
import { withoutTerm } from '~/edit/make/notice-days';
import { type Fact, isSaidAnew } from '~/edit/make/notice-facts';
import { stillOpen } from '~/edit/make/still-open';
import { Preview } from '~/edit/preview/Preview';
import type { Draft } from '~/edit/source/draft';
import { flippedIn } from '~/impact/impact';
import { noticeIn } from '~/paste/notice';
import type { Complaint } from '~/schemas/complaint';
import { kindOf } from '~/schemas/kinds';
import { Affects } from './Affects';
import { Bar } from './Bar';
import { ComplaintList } from './ComplaintList';
import { FileList } from './FileList';
import { FilePanel } from './FilePanel';
import { fieldAt } from './field-at';
import { useFocusKept } from './focus-kept';
import { Looks } from './Looks';
import { lookKey } from './look-key';
import { New } from './New';
import type { Reprint } from './NewPolicy';
import { NoticePanel } from './NoticePanel';
import { OpenList } from './OpenList';
import { Save } from './Save';
import { changedIn, type Judged, type Session, today, withFile } from './session';
import { TakeIn } from './TakeIn';
import { useJudged } from './use-judged';
import { useKeptOver } from './use-kept-over';
import { useSaveKey } from './use-save-key';

interface Props {
  readonly first: Session;
  /** What was left open when the page was closed, where it goes on from there. */
  readonly draft?: Draft | undefined;
  /** The file that was open then. */
  readonly at?: string | undefined;
  readonly onClose: () => void;
}

/** The files at work: what there is, the form of one, how it will look and whom it affects. */
export function Desk({ first, draft, at, onClose }: Props) {
  const [session, setSession] = useState(first);
  const [view, setView] = useState<'file' | 'new' | 'save' | 'notice'>('file');
  const [asked, setAsked] = useState(0);
  const [looks, setLooks] = useState<readonly Look[]>(draft?.looks ?? []);
  const [told, setFacts] = useState<readonly Fact[]>(() => (draft?.facts ?? []).filter(hasBases));
  const [reprint, setReprint] = useState<Reprint>();
  /** Of each document that was pasted, the line that its day was read on. */
  const [datedWords, setDatedWords] = useState<Readonly<Record<string, string>>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  const whole = useRef<HTMLElement>(null);
  /** The one of those to be looked at that was led to last. */
  const lookedAt = useRef<HTMLElement>(null);
  useFocusKept(whole);

  const facts = useMemo(() => told.map((fact) => figuresFilled(fact, session.now)), [told, session.now]);
  const { judged, isKept, keep } = useJudged(session, looks, facts, { session: first, draft });
  const [path, setPath] = useState<string | undefined>(() => at ?? judged.changed[0]);
  const { draft: id, name, folder, opened, now, packed } = session;
  useKeptOver({ id, name, folder, opened, now, packed, looks, facts }, path);

  const toSave = () => {
    setView('save');
    setAsked((times) => times + 1);
  };
  useEffect(() => heading.current?.focus(), []);
  useSaveKey(toSave);

  const write = (at: string, text: string | undefined) =>
    setSession((s) => ({ ...s, now: withFile(s.now, at, text) }));
  const open = (at: string, complaint?: Complaint) => {
    setPath(at);
    setView('file');
    const place = complaint && placeOf(complaint, session.now.get(at) ?? '');
    requestAnimationFrame(() => {
      const field = fieldAt(place) ?? document.getElementById('edit-file');
      field?.focus();
      field?.scrollIntoView({ block: place ? 'center' : 'start' });
    });
  };
  const putOff = (these: readonly Look[]) => setLooks((all) => all.filter((one) => !these.includes(one)));
  const done = (over: Look) =>
    setLooks((all) => all.map((one) => (one === over ? { ...one, done: true } : one)));
  const { complaints, impact, changed } = judged;
  /** The next thing that wants a person: a slip first, then what is to be looked at. */
  const next = () => {
    const [slip] = complaints;
    if (slip) return open(slip.file, slip);
    toLooks();
  };
  const toLooks = () => {
    setView('file');
    requestAnimationFrame(() => {
      const items = Array.from(
        whole.current?.querySelectorAll<HTMLElement>(
          // Of what was looked over, where two sentences stand between which nobody chose.
          '.edit-looks:not(.later, .done) > ul > li, .edit-looks.done > ul > li:has(.edit-stale)',
        ) ?? [],
      );
      const { current } = lookedAt;
      const following = items[(current ? items.indexOf(current) + 1 : 0) % items.length];
      lookedAt.current = following ?? null;
      following?.focus({ preventScroll: true });
      following?.scrollIntoView({ block: 'start' });
    });
  };
  const toLook = (look: Look) => {
    const item = Array.from(whole.current?.querySelectorAll<HTMLElement>('[data-look]') ?? []).find(
      ({ dataset }) => dataset.look === lookKey(look),
    );
    item?.closest('details')?.setAttribute('open', '');
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'start' });
  };
  const isPacked =
    changed.length > 0 && changedIn(session.packed ?? session.opened, session.now).length === 0;
  const known = useRef(lastLibrary(judged));
  if (judged.reading.state.kind === 'state') known.current = judged.reading.state.library;
  const sound = known.current;
  const library = useMemo(() => sound && withTextsOf(judged.reading, sound), [judged]);
  const policy = library?.policies.find((p) => path === `content/policies/${p.id}.mdx`);
  const notice = useMemo(
    () => policy && noticeIn(policy.title, policy.clauses, library?.sectorNames),
    [policy],
  );
  const atHand = reprint
    ? { document: { source: reprint.source }, title: reprint.title, notice: reprint.notice }
    : policy &&
      notice && {
        document: { policy: policy.id },
        title: policy.title,
        notice: { ...notice, unused: withoutTerm(notice.unused, policy.validity?.from) },
        issued: policy.datedOn ? { on: policy.datedOn, quote: datedWords[path ?? ''] } : undefined,
      };
  const looked = (look: Look, own: readonly Fact[]) => {
    const text = session.now.get(look.file ?? '');
    const answer = library?.answers.find((a) => look.file === `content/answers/${a.id}.mdx`);
    if (!library || look.file === undefined || look.year === undefined || text === undefined || !answer)
      return;
    write(
      look.file,
      lookedOver(look.file, text, answer, look.year, { today: today(), sectors: library.sectors }, own),
    );
    done(look);
  };
  const writeNotice = (chosen: Chosen) => {
    if (!library) return;
    setSession((s) => ({ ...s, now: fromNotice(s.now, library, chosen, today()) }));
    const { facts: own, looks: fresh } = afterNotice(session.now, library, chosen, today());
    // Written again, it asks for the same looks anew.
    const isAsked = (look: Look) => fresh.some((one) => one.file === look.file && one.says === look.says);
    setLooks((all) => [...all.filter((look) => !isAsked(look)), ...fresh]);
    // What was said for another sector still goes into answers.
    setFacts((all) => [...all.filter((fact) => !isSaidAnew(fact, own)), ...own]);
    setPath(`content/guides/${chosen.year}.yaml`);
    toLooks();
  };

  const looksList = (
    <Looks
      looks={looks}
      facts={facts}
      session={session}
      library={library}
      onOpen={open}
      onText={write}
      onLooked={looked}
      onDone={done}
      onKept={(look, say) =>
        setLooks((all) =>
          all.map((one) => (one === look ? { ...one, kept: [...(one.kept ?? []), say] } : one)),
        )
      }
      onPutOff={putOff}
    />
  );

  return (
    <section
      aria-label="编辑内容"
      class="edit-desk"
      ref={whole}
      data-edit-state="ready"
      data-complaints={complaints.length}
      data-flipped={changed.length > 0 && impact ? flippedIn(impact) : undefined}
    >
      <Bar
        name={session.name}
        changed={changed.length}
        complaints={complaints.length}
        isPacked={isPacked}
        isKept={isKept}
        hasLooks={stillOpen(looks, facts, session.opened, session.now).length > 0}
        view={view}
        heading={heading}
        onNext={next}
        onNew={() => setView('new')}
        onSave={toSave}
        onClose={() => void keep().then(onClose)}
      />
      {draft && session.folder === undefined && (
        <p class="edit-note">
          这是上次留下的草稿，没有连着文件夹：可以存成更改包；要存回文件夹，请关闭后再打开它。
        </p>
      )}
      <div class={view === 'save' ? 'edit-columns edit-saving' : 'edit-columns'}>
        <FileList
          files={session.now}
          opened={session.opened}
          complaints={complaints}
          path={view === 'file' ? path : undefined}
          onOpen={open}
        />
        <div class="edit-work">
          {view === 'file' && looksList}
          <ComplaintList complaints={complaints} files={session.now} path={path} onOpen={open} />
          {view === 'new' && (
            <New
              session={session}
              library={library}
              onMade={(at, text, more, dated) => {
                setLooks((all) => [...all, ...more]);
                if (dated !== undefined) setDatedWords((all) => ({ ...all, [at]: dated }));
                write(at, text);
                open(at);
              }}
              onReprint={(found) => {
                setReprint(found);
                setView('notice');
              }}
            />
          )}
          {view === 'new' && (
            <TakeIn
              session={session}
              library={library}
              onNow={(change) => setSession((s) => ({ ...s, now: change(s.now) }))}
            />
          )}
          {view === 'save' && (
            <Save
              session={session}
              judged={judged}
              library={library}
              asked={asked}
              open={<OpenList {...{ looks, facts, session, library }} onLook={toLook} />}
              onSession={setSession}
              onOpen={open}
            />
          )}
          {view === 'save' && looksList}
          {view === 'notice' && atHand && library && (
            <NoticePanel {...atHand} session={session} library={library} onChosen={writeNotice} />
          )}
          {view === 'file' &&
            (path === undefined ? (
              <p class="soft">请在左边选一个文件，或者按“新建”。</p>
            ) : (
              <FilePanel
                key={path}
                path={path}
                called={calledIn(session.now.has(path) ? session.now : session.opened, path)}
                text={session.now.get(path)}
                opened={session.opened.get(path)}
                complaints={complaints.filter((c) => c.file === path)}
                library={library}
                onwards={
                  notice && {
                    says: `按这份通知写${notice.year}年度`,
                    go: () => {
                      setReprint(undefined);
                      setView('notice');
                    },
                  }
                }
                onText={(text) => write(path, text)}
                onMoved={(at, text) => {
                  write(path, undefined);
                  write(at, text);
                  setLooks((all) => all.map((one) => (one.file === path ? { ...one, file: at } : one)));
                  open(at);
                }}
              />
            ))}
        </div>
        <aside class="edit-sight" id="edit-sight" aria-label="会变成什么样、影响到谁">
          <Affects judged={judged} files={session.now} onOpen={open} />
          {view !== 'new' && view !== 'save' && path !== undefined && kindOf(path) && (
            <Preview path={path} files={session.now} reading={judged.reading} library={library} />
          )}
        </aside>
      </div>
      {changed.length > 0 && (
        <p class="edit-to-sight no-print">
          <a href="#edit-sight">看影响到谁、页面会是什么样</a>
        </p>
      )}
    </section>
  );
}

/** What could be read as a whole to begin with: the files as they were opened. */
function lastLibrary({ before }: Judged) {
  return before.state.kind === 'state' ? before.state.library : undefined;
}

/** A draft of before kept one basis a sentence: of such a notice nothing more is put into answers. */
function hasBases({ bases }: Partial<Fact>): boolean {
  return bases !== undefined;
}
