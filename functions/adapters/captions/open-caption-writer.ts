import type { PhraseBooks } from '../../domain/captions/phrase-book.ts';
import type { CaptionWriter } from '../../ports/caption-writer.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import { createPhraseBookWriter } from './phrase-book-writer.ts';

export interface CaptionWriterSettings {
  readonly books: PhraseBooks;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Pick<Log, 'warn'>;
  /** A model on Bedrock and its region; without it only the phrase books write captions. */
  readonly bedrock?: { readonly modelId: string; readonly region: string } | undefined;
}

/** Opens the configured writer. Bedrock's SDK is large and off by default, so it is loaded only when it is used. */
export async function openCaptionWriter(settings: CaptionWriterSettings): Promise<CaptionWriter> {
  const { bedrock, ...shared } = settings;
  if (!bedrock) return createPhraseBookWriter(settings.books);
  const { createBedrockWriter, openBedrock } = await import('./bedrock-writer.ts');
  return createBedrockWriter({ ...shared, client: openBedrock(bedrock.region), modelId: bedrock.modelId });
}
