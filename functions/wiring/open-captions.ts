import { once } from '../adapters/aws/once.ts';
import type { BookState } from '../adapters/captions/book-state.ts';
import { openBooks } from '../adapters/captions/open-books.ts';
import type { Language } from '../domain/language.ts';
import type { CaptionWriter } from '../ports/caption-writer.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';

export interface CaptionWiring {
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Pick<Log, 'warn'>;
  /** A model on Bedrock and its region; without it only the phrase books write captions. */
  readonly bedrock?: { readonly modelId: string; readonly region: string } | undefined;
}

/**
 * Opens a function's captions from its folder of books: what is known of the phrase books at once, and a writer that reads them, and loads the law with
 * them, when it writes the first caption.
 */
export async function openCaptions(
  folder: string,
  { clock, log, bedrock }: CaptionWiring,
): Promise<{
  readonly captions: CaptionWriter;
  readonly writable: readonly Language[];
  readonly phraseBooks: Pick<BookState, 'unread' | 'problems'>;
}> {
  const { state, read } = await openBooks(folder);
  const writer = once(async () => {
    const [books, { openCaptionWriter }] = await Promise.all([
      read(),
      import('../adapters/captions/open-caption-writer.ts'),
    ]);
    return openCaptionWriter({ books, clock, log, bedrock });
  });
  return {
    captions: { write: async (request) => (await writer()).write(request) },
    writable: state.writable,
    phraseBooks: state,
  };
}
