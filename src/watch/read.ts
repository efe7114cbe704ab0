import { robotName } from './robots';

/** A page as it was read, or why it could not be. */
export type Reading =
  | { readonly kind: 'read'; readonly text: string; readonly changedOn?: string | undefined }
  | { readonly kind: 'unread'; readonly why: string; readonly status?: number };

const most = 3_000_000;
const patience = 20_000;

/** Reads one address: its words in the encoding it says it has. Never throws. */
export async function readPage(address: string): Promise<Reading> {
  try {
    const response = await fetch(address, {
      headers: {
        'User-Agent': `${robotName} (+weekly, one page at a time)`,
        Accept: 'text/html,application/xml',
      },
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return { kind: 'unread', why: `服务器答 ${response.status}`, status: response.status };
    const bytes = new Uint8Array(await response.arrayBuffer()).slice(0, most);
    const modified = response.headers.get('last-modified');
    return {
      kind: 'read',
      text: decoded(bytes, response.headers.get('content-type') ?? ''),
      changedOn: modified ? new Date(modified).toISOString().slice(0, 10) : undefined,
    };
  } catch (error) {
    const late = (error as Error).name === 'TimeoutError';
    return { kind: 'unread', why: late ? `等了${patience / 1000}秒没有答` : `打不开（${causeOf(error)}）` };
  }
}

function causeOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { code?: string } };
  return cause?.code ?? message;
}

/** Many offices' pages are in GBK and say so only in their head. */
function decoded(bytes: Uint8Array, type: string): string {
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 2000));
  const [, name = 'utf-8'] = /charset=["']?([\w-]+)/i.exec(`${type} ${head}`) ?? [];
  try {
    return new TextDecoder(/^gb/i.test(name) ? 'gb18030' : name).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
