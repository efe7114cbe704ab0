import { standing } from '~/says/standing';

/** What every reply carries beside what is said: it never goes anywhere without its scope and grade. */
export interface Reply {
  /** 对谁. */
  readonly whom: string;
  /** 哪一年、什么时候. */
  readonly when: string;
  /** 有多可靠. */
  readonly known: string;
  /** Where it stands. */
  readonly address: string;
  readonly said: string;
}

/** A reply as the one text a client shows. */
export function replyText({ whom, when, known, address, said }: Reply): string {
  return `${said}\n\n对谁：${whom}\n时间：${when}\n可靠程度：${known}\n出处：${address}\n${standing}`;
}
