import { useEffect, useRef, useState } from 'preact/hooks';
import { byHand, copyOrSay } from '~/parts/copy';
import { saveWord } from '~/parts/save-file/save-word';
import { believedDay } from '~/parts/today/believed';
import { type CitationForm, citationForms, citationText } from '~/says/citation';
import { linkCode, loaderCode } from '~/says/embed-code';
import { appendixOf, pick, picked } from './appendix';
import { Code } from './Code';
import type { Cited } from './cited';

interface Props {
  readonly cited: Cited;
  /** Whether its words are made a Word document as soon as it opens. */
  readonly atOnce?: boolean;
  readonly onClose: () => void;
}

/** Ways to pass on an address: the link, a citation with or without the words, a code for paper. */
export function Cite({ cited, atOnce = false, onClose }: Props) {
  const [form, choose] = useState<CitationForm>('text');
  const [withWords, setWithWords] = useState(false);
  const [withCode, setWithCode] = useState(false);
  const [said, say] = useState('');
  const [appendix, setAppendix] = useState(picked);
  const field = useRef<HTMLTextAreaElement>(null);
  const { name, address } = cited;
  const frame = frameOf(cited);
  const words = withWords ? cited.words : [];
  const text = citationText({ name, words, address, day: believedDay() }, form);

  const select = (what: string) => {
    if (!field.current) return;
    field.current.value = what;
    field.current.focus();
    field.current.select();
  };
  const copy = async (what: string, done: string) =>
    say(await copyOrSay(what, done, byHand('上面选中的文字'), () => select(what)));
  const isIn = appendix.some(({ address }) => address === cited.address);
  const inWord = isIn ? appendix : [...appendix, cited];
  const keepWord = async () =>
    say(
      await saveWord(appendixOf(inWord), {
        name: '附件：有关条款原文',
        title: '附件：有关条款原文',
        from: [],
      }),
    );
  useEffect(() => {
    if (atOnce) keepWord();
  }, []);
  return (
    <div>
      <div class="cite-forms" role="radiogroup" aria-label="格式">
        {(Object.keys(citationForms) as CitationForm[]).map((f) => (
          <label key={f}>
            <input type="radio" name="cite-form" checked={f === form} onChange={() => choose(f)} />
            {citationForms[f]}
          </label>
        ))}
        {cited.words.length > 0 && (
          <label>
            <input type="checkbox" checked={withWords} onChange={() => setWithWords(!withWords)} />
            {cited.official ? '带上原话' : '带上结论'}
          </label>
        )}
      </div>
      <textarea ref={field} readOnly rows={withWords ? 8 : 4} aria-label="引用文字" value={text} />
      <div class="cite-buttons">
        <button type="button" onClick={() => copy(text, '引用已复制。')}>
          复制引用
        </button>
        <button type="button" onClick={() => copy(address, '链接已复制。')}>
          复制链接
        </button>
        <button type="button" aria-expanded={withCode} onClick={() => setWithCode(!withCode)}>
          二维码
        </button>
        {cited.official && (
          <>
            <button type="button" onClick={keepWord}>
              {inWord.length === 1 ? '存成 Word' : `${inWord.length}条一起存成 Word`}
            </button>
            <button type="button" aria-pressed={isIn} onClick={() => setAppendix(pick(cited, !isIn))}>
              {isIn ? '从附件拿出' : '放进附件，接着挑'}
            </button>
          </>
        )}
        {frame && (
          <button
            type="button"
            onClick={() => copy(frame, '代码已复制：一个链接、一行脚本，贴进您的网页就显示这一条。')}
          >
            复制嵌入代码
          </button>
        )}
        <button type="button" onClick={onClose}>
          收起
        </button>
      </div>
      <p role="status">{said}</p>
      {withCode && <Code cited={cited} />}
    </div>
  );
}

/** What the embed loader is pinned by: put here by the build. */
declare const LOADER_INTEGRITY: string;

/** The code that shows a clause in another page, as /embed/ gives it; none where it is no clause that is cited. */
function frameOf({ name, address }: Cited): string | undefined {
  const [, home, policy, anchor] = /^(.*\/)policies\/([^/]+)\/(?:index\.html)?#(.+)$/.exec(address) ?? [];
  if (home === undefined) return undefined;
  const link = linkCode({ home, path: `embed/clause/${policy}/${anchor}/`, name });
  return `${link}\n${loaderCode(home, LOADER_INTEGRITY)}`;
}
