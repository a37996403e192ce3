import { createHmac } from 'node:crypto';

/** What a token stands for: a login, and the Page when it is a Page token. */
export interface TokenSubject {
  readonly session: string;
  readonly page?: string;
}

/**
 * Makes and reads tokens. Tokens are not stored: each is its subject with a seal, so that listing a thousand Pages a
 * thousand times adds nothing to the state. Tokens that were read are cached, since a simulation sends the same ones
 * millions of times.
 */
export class TokenSmith {
  readonly #key: string;
  readonly #read = new Map<string, TokenSubject | undefined>();

  constructor(seed: string) {
    this.#key = `sandbox tokens of ${seed}`;
  }

  mint(subject: TokenSubject): string {
    const text = subject.page === undefined ? `u.${subject.session}` : `p.${subject.session}.${subject.page}`;
    return `EAAS${Buffer.from(`${text}.${this.#seal(text)}`).toString('base64url')}`;
  }

  /** Returns the subject, or undefined when the sandbox did not make the token. */
  read(token: string): TokenSubject | undefined {
    if (this.#read.has(token)) return this.#read.get(token);
    const subject = this.#parse(token);
    if (this.#read.size > 50_000) this.#read.clear();
    this.#read.set(token, subject);
    return subject;
  }

  #parse(token: string): TokenSubject | undefined {
    if (!token.startsWith('EAAS')) return undefined;
    const whole = Buffer.from(token.slice(4), 'base64url').toString();
    const cut = whole.lastIndexOf('.');
    const text = whole.slice(0, cut);
    if (cut < 0 || whole.slice(cut + 1) !== this.#seal(text)) return undefined;
    const [kind, session, page] = text.split('.');
    if (session === undefined) return undefined;
    return kind === 'p' && page !== undefined ? { session, page } : { session };
  }

  #seal(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('hex').slice(0, 32);
  }
}
