import type { Answer, Trouble } from '../../src/register/ports/answer';
import type { TokenRequest, TokenSource } from '../../src/register/ports/token-source';
import { isMendedByAsking } from './trouble-of';

/** So many refusals are remembered; a screen shows one or two. */
const MOST = 20;

/**
 * Sign-in that never opens a window by itself: what a call wanted and did not get is kept, and asked for when the person
 * presses the button that says what for.
 */
export class AskedLater implements TokenSource {
  private readonly inner: TokenSource;
  /** By the correlation id of the trouble. */
  private readonly refused = new Map<string, TokenRequest>();

  constructor(inner: TokenSource) {
    this.inner = inner;
  }

  readonly account: TokenSource['account'] = () => this.inner.account();

  readonly token: TokenSource['token'] = async (request, signal) => {
    const answer = await this.inner.token({ ...request, interactive: false }, signal);
    if (!answer.ok && isMendedByAsking(answer.trouble)) this.remember(answer.trouble, request);
    return answer;
  };

  /** What was wanted when this trouble came up; `undefined` where it is no matter of signing in. */
  wantedIn({ correlationId = '' }: Trouble): TokenRequest | undefined {
    return this.refused.get(correlationId);
  }

  /** Asks the person for what was wanted; only from a click. Where nothing is known of the trouble there is nothing to ask. */
  async ask(trouble: Trouble): Promise<Answer<void>> {
    const request = this.wantedIn(trouble);
    if (request === undefined) return { ok: true, value: undefined };
    const answer = await this.inner.token({ ...request, interactive: true });
    return answer.ok ? { ok: true, value: undefined } : answer;
  }

  private remember({ correlationId = '' }: Trouble, request: TokenRequest): void {
    this.refused.set(correlationId, request);
    const [oldest] = this.refused.keys();
    if (this.refused.size > MOST && oldest !== undefined) this.refused.delete(oldest);
  }
}
