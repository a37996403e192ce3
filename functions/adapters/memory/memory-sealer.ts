import { createHmac } from 'node:crypto';
import { hash64 } from '../../domain/seeded.ts';
import { SealBrokenError, type Sealer } from '../../ports/sealer.ts';

/**
 * Seals without secrecy, for tests and the simulation. The same text, context and key give the same sealed text, which does
 * not contain the plain text. `open` throws for a text that was changed, moved or sealed with another key.
 */
export class MemorySealer implements Sealer {
  readonly #key: string;

  constructor(options: { readonly key?: string } = {}) {
    this.#key = options.key ?? 'memory';
  }

  async seal(plain: string, context: string): Promise<string> {
    return `${this.#proof(plain, context)}.${Buffer.from(plain, 'utf8').toString('base64url')}`;
  }

  async open(sealed: string, context: string): Promise<string> {
    const [proof, body = '', ...rest] = sealed.split('.');
    const plain = Buffer.from(body, 'base64url').toString('utf8');
    const isWhole = rest.length === 0 && Buffer.from(plain, 'utf8').toString('base64url') === body;
    if (!isWhole || proof !== this.#proof(plain, context)) throw new SealBrokenError('the seal is broken');
    return plain;
  }

  async fingerprint(text: string, context: string): Promise<string> {
    return createHmac('sha256', this.#key)
      .update(JSON.stringify([context, text]), 'utf8')
      .digest('hex');
  }

  #proof(plain: string, context: string): string {
    return hash64(JSON.stringify([this.#key, context, plain]));
  }
}
