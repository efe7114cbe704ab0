import { withoutUnseen } from '~/rules/duty/narrowed';
import { asWritten } from './as-written';

/** What a link says, however it came: encoded again, with &amp; for &, with what a chat program put behind it. */
export interface Said {
  /** The value of a key in the form that fits, or else as it came; undefined where the link does not say it. */
  value(key: string, fits: (value: string) => boolean): string | undefined;
  /** What is not used, in sentences for the person. */
  readonly strays: readonly string[];
  /** The names of what chat programs and advertisers add of their own. */
  readonly added: readonly string[];
}

/** Reads the part of an address behind # or ?. */
export function saidIn(part: string, known: readonly string[]): Said {
  const values = new Map<string, string[]>();
  const strays = new Set<string>();
  const added = new Set<string>();
  const pairs = pairsIn(part);
  for (const [i, [key, whole]] of pairs.entries()) {
    const [value, rest] = i === pairs.length - 1 && known.includes(key) ? parted(whole) : [whole, ''];
    if (rest !== '') strays.add(`“${key}”后面的“${brief(rest)}”不是答案，没有使用。`);
    const said = values.get(key);
    if (said && value !== undefined) said.push(value);
    else if (value !== undefined && known.includes(key)) values.set(key, [value]);
    else if (ofChats.test(key)) added.add(brief(key));
    else strays.add(`“${brief(value === undefined ? key : `${key}=${value}`)}”本站不认识，没有使用。`);
  }
  values.forEach((all, key) => {
    const last = lastIn(all);
    if (all.some((value) => value !== last))
      strays.add(`“${key}”写了不止一次，用的是最后一个“${brief(last)}”。`);
  });
  return {
    value: (key, fits) => {
      const all = values.get(key);
      return all && fitting(lastIn(all), fits);
    },
    strays: Array.from(strays),
    added: Array.from(added),
  };
}

/** The last that says something; a key without a value takes nothing back. */
function lastIn(values: readonly string[]): string {
  const filled = values.filter((value) => value !== '');
  return filled[filled.length - 1] ?? '';
}

/** The last value of a link, and the words of the sentence that goes on behind it: 12 请查收, 12</a>, 12（点开看）. */
function parted(value: string | undefined): [value: string | undefined, rest: string] {
  const [, own, rest = ''] =
    /^\s*([\w.\u4e00-\u9fff]{1,40})((?:[\s<>`]|(?![.%_&])\p{P})[^\d%]{0,2000})$/u.exec(value ?? '') ?? [];
  const words = rest.replace(/^[\s\p{P}]+/u, '');
  return own === undefined || !/\p{L}/u.test(words) || /^(学时|学分|课时|小时|[个节天日分周月])/.test(words)
    ? [value, '']
    : [own, rest.trim()];
}

/** No more of a value than a sentence can hold. */
export function brief(value: string): string {
  return value.length > 20 ? `${value.slice(0, 20)}…` : value;
}

/** By WeChat, QQ, DingTalk, Feishu, Weibo, Douyin, Baidu, and whoever counts visits. */
const ofChats =
  /^(utm_\w*|\w*clid|from|isappinstalled|wechat_redirect|rd|nsukey|scene|subscene|ascene|clicktime|enterid|srcid|sharer_\w*|share\w*|wxshare_count|weixin\w*|wx_header|pass_ticket|exportkey|devicetype|nettype|sessionid|fasttmpl_\w*|realreporttime|version|lang|countrycode|chksm|mpshare|tt_from|_wv|_bid|adtag|tdsourcetag|jump_from|appid|sid|uin|dd_\w*|ddtab|corpid|lk_\w*|open_in_browser|op_tracking|weibo_id|luicode|lfid|sudaref|display|retcode|hmsr|hmpl|hmcu|hmkw|hmci|bd_vid|_swebfr|enter_from|u_code|timestamp|_?t|_|random|spm|scm|_ga|_gl|mc_[ce]id|_hs\w*|igshid|ref|wt\.mc_id|ocid|s_trans|s_channel)$/i;

type Pair = readonly [key: string, value: string | undefined];

/** Every `key=value`, and what stands between without being one; what is still encoded as a whole is decoded, five times at most. */
function pairsIn(part: string, again = 5): Pair[] {
  return asWritten(part)
    .split(/[#?&;]/)
    .flatMap((piece): Pair[] => {
      const at = piece.indexOf('=');
      const key = keyIn(at < 0 ? piece : piece.slice(0, at));
      const value = piece.slice(at + 1);
      if (again > 0 && (at < 0 ? /%(25)*(3d|26)/i.test(piece) : holdsMore(key, value)))
        return pairsIn(decoded(piece), again - 1);
      if (at >= 0) return [[key.toLowerCase(), decoded(value.replace(/\+/g, ' '))]];
      return key === '' ? [] : [[key, undefined]];
    });
}

/** A version is one digit, and what a chat program adds is its own: an encoded & behind them begins the rest of the link. */
function holdsMore(key: string, value: string): boolean {
  return (key === 'v' || ofChats.test(key)) && /%(25)*26/.test(value);
}

/** What a sentence, a list or a drawing around a link leaves behind it. */
const tail = /^(?:[\s~|<>`^=]|(?![%#])\p{P}|\p{So}|\p{Sk}|\p{Cf}|\p{M})$/u;

function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0) {
    const isPair = /[\udc00-\udfff]/.test(text[end - 1] as string) && end > 1;
    const from = end - (isPair ? 2 : 1);
    if (!tail.test(text.slice(from, end))) break;
    end = from;
  }
  return text.slice(0, end);
}

/** A key without what stands around it; its own _ stays. */
function keyIn(text: string): string {
  const key = withoutUnseen(decoded(text)).replace(/^[\s/!]+/, '');
  return key.endsWith('_') ? key : withoutTail(key);
}

/** A value without what a sentence left behind it, decoded again until it fits. */
function fitting(value: string, fits: (value: string) => boolean): string {
  let text = withoutUnseen(value).trim();
  for (let again = 0; again < 5 && !fits(withoutTail(text)); again++)
    text = withoutUnseen(decoded(text)).trim();
  const bare = withoutTail(text) || text;
  const lower = bare.toLowerCase();
  if (!fits(bare) && fits(lower)) return lower;
  // A bracket that was opened inside closes inside.
  return /[(（【[]/.test(bare) ? text : bare;
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
