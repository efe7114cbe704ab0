import { type Answers, inWords } from '~/parts/answers/answers';

interface Props {
  /** One's own numbers of the same year and sector. */
  readonly mine: Answers['typed'] | undefined;
  readonly onTake: () => void;
  readonly onMine: () => void;
}

/** Says that the numbers came by a link, and asks whether they are to be one's own. */
export function OfLink({ mine, onTake, onMine }: Props) {
  return (
    <div class="notice of-link no-print">
      <p>这是链接里的数，{mine ? `您自己这个年度存的是：${inWords(mine)}。` : '您存的没有动。'}</p>
      <div class="buttons">
        <button type="button" onClick={onTake}>
          保存为我的
        </button>
        <button type="button" onClick={onMine}>
          回到我的
        </button>
      </div>
    </div>
  );
}
