/** What a link says, however it came: encoded again, with &amp; for &, with what a chat program put behind it. */
export interface Said {
  /** The value of a key in the form that fits, or else as it came; undefined where the link does not say it. */
  value(key: string, fits: (value: string) => boolean): string | undefined;
  /** What is not used, in sentences for the person. */
  readonly strays: readonly string[];
  /** The names of what chat programs and advertisers add of their own. */
  readonly added: readonly string[];
}

/** Whether the part of an address behind # or ? says something, rather than naming a place on the page. */
export function isLink(part: string): boolean {
  return pairsIn(part).some(([, value]) => value !== undefined);
}

/** Whether it says something of these keys. */
export function says(part: string, known: readonly string[]): boolean {
  return pairsIn(part).some(([key, value]) => value !== undefined && known.includes(key));
}

/** Reads the part of an address behind # or ?. */
export function saidIn(part: string, known: readonly string[]): Said {
  const values = new Map<string, string[]>();
  const strays = new Set<string>();
  const added = new Set<string>();
  for (const [key, value] of pairsIn(part)) {
    const said = values.get(key);
    if (said && value !== undefined) said.push(value);
    else if (value !== undefined && known.includes(key)) values.set(key, [value]);
    else if (ofChats.test(key)) added.add(brief(key));
    else strays.add(`“${brief(value === undefined ? key : `${key}=${value}`)}”本站不认识，没有使用。`);
  }
  values.forEach((all, key) => {
    const last = all[all.length - 1] ?? '';
    if (all.some((value) => value !== last))
      strays.add(`“${key}”写了不止一次，用的是最后一个“${brief(last)}”。`);
  });
  return {
    value: (key, fits) => {
      const all = values.get(key);
      return all && fitting(all[all.length - 1] ?? '', fits);
    },
    strays: Array.from(strays),
    added: Array.from(added),
  };
}

/** No more of a value than a sentence can hold. */
export function brief(value: string): string {
  return value.length > 20 ? `${value.slice(0, 20)}…` : value;
}

const ofChats =
  /^(utm_\w*|\w*clid|from|isappinstalled|wechat_redirect|rd|nsukey|scene|subscene|ascene|clicktime|enterid|srcid|sharer_\w*|share\w*|wxshare_count|weixin\w*|wx_header|pass_ticket|exportkey|devicetype|nettype|tt_from|_wv|_bid|spm)$/i;

type Pair = readonly [key: string, value: string | undefined];

/** Every `key=value`, and what stands between without being one; what is still encoded as a whole is decoded, three times at most. */
function pairsIn(part: string, again = 3): Pair[] {
  return withoutAmps(part)
    .split(/[#?&;]/)
    .flatMap((piece): Pair[] => {
      const at = piece.indexOf('=');
      const key = withoutTail(decoded(at < 0 ? piece : piece.slice(0, at))).replace(/^[\s/!]+/, '');
      const value = piece.slice(at + 1);
      if (again > 0 && (at < 0 ? /%(25)*3d/i.test(piece) : holdsMore(key, value)))
        return pairsIn(decoded(piece), again - 1);
      if (at >= 0) return [[key.toLowerCase(), decoded(value.replace(/\+/g, ' '))]];
      return key === '' ? [] : [[key, undefined]];
    });
}

/** A version is one digit, and what a chat program adds is its own: an encoded & behind them begins the rest of the link. */
function holdsMore(key: string, value: string): boolean {
  return (key === 'v' || ofChats.test(key)) && /%(25)*26/.test(value);
}

function withoutAmps(text: string): string {
  return text.replace(/&(?:(?:amp|#0*38|#x0*26);)+/gi, '&');
}

/** What a sentence around a link leaves behind it. */
const tail = ' \u00a0\u3000\u200b\t\r\n。｡．，、；：！？…）】》〉」』”’.,;:!?)]>"\'~～';

function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && tail.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/** A value without what a sentence left behind it, decoded again until it fits. */
function fitting(value: string, fits: (value: string) => boolean): string {
  let text = value;
  for (let again = 0; again < 3 && !fits(withoutTail(text)); again++) text = decoded(text);
  return withoutTail(text) || text;
}

/** Decoded as far as it is text. */
function decoded(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
