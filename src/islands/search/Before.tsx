import { useEffect, useState } from 'preact/hooks';
import { forgetQuestions, lately } from './lately';

interface Props {
  readonly examples: readonly string[];
  readonly onAsk: (question: string) => void;
}

/** What stands there before anything is typed: the person's last questions, and some to press. */
export function Before({ examples, onAsk }: Props) {
  const [last, setLast] = useState<readonly string[]>([]);
  useEffect(() => setLast(lately()), []);
  const forget = () => {
    forgetQuestions();
    setLast([]);
    // The button goes with what it cleared: the keyboard goes on in the box.
    document.querySelector<HTMLInputElement>('#q')?.focus();
  };
  return (
    <>
      {last.length > 0 && (
        <div class="asks">
          <p class="small soft">
            您最近问过（只留在本机）{' '}
            <button type="button" class="as-link" onClick={forget}>
              清除
            </button>
          </p>
          <Questions all={last} onAsk={onAsk} />
        </div>
      )}
      <div class="asks">
        <p class="small soft">可以这样问</p>
        <Questions all={examples} onAsk={onAsk} />
      </div>
    </>
  );
}

/** Questions to press. */
export function Questions({
  all,
  onAsk,
}: {
  readonly all: readonly string[];
  readonly onAsk: Props['onAsk'];
}) {
  return (
    <p>
      {all.map((question) => (
        <button key={question} type="button" class="word" onClick={() => onAsk(question)}>
          {question}
        </button>
      ))}
    </p>
  );
}
