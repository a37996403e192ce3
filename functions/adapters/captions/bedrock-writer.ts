import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { languagesOf, type WordedTexts } from '../../domain/captions/compose-caption.ts';
import { lawfulCaption } from '../../domain/captions/lawful-caption.ts';
import type { PhraseBooks } from '../../domain/captions/phrase-book.ts';
import { checkWording, type WordingFault } from '../../domain/captions/wording/check-wording.ts';
import { wordingRequest } from '../../domain/captions/wording/wording-request.ts';
import type { Language } from '../../domain/language.ts';
import type { CaptionRequest, CaptionWriter } from '../../ports/caption-writer.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import { type Instant, MINUTE } from '../../domain/time/instant.ts';
import { askBedrock, type BedrockClient, type SilentReason } from './ask-bedrock.ts';
import { createPhraseBookWriter } from './phrase-book-writer.ts';

export interface BedrockWriterOptions {
  readonly client: BedrockClient;
  readonly modelId: string;
  readonly books: PhraseBooks;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Pick<Log, 'warn'>;
  /** Milliseconds that one answer may take. */
  readonly timeLimit?: number;
  /** Milliseconds in each minute that all answers together may take. */
  readonly perMinute?: number;
}

/**
 * A client of Bedrock in a region; credentials come from where the SDK finds them. One attempt: the phrase book is a
 * better answer than a second wait.
 */
export const openBedrock = (region: string): BedrockRuntimeClient =>
  new BedrockRuntimeClient({ region, maxAttempts: 1 });

const TIME_LIMIT = 6_000;
const PER_MINUTE = 20_000;

/** How long one may still wait for somebody else. */
interface WaitingAllowance {
  /** Milliseconds that are left in the minute that runs. */
  left(now: Instant): number;
  spend(now: Instant, milliseconds: number): void;
  /** Nothing is left until the minute is over. */
  close(now: Instant): void;
}

/**
 * An allowance by the minute: many captions are written in one request or one function, which both end, so waiting for a
 * slow writer must not add up.
 */
function waitingAllowance(perMinute: number): WaitingAllowance {
  let began = 0;
  let spent = 0;
  const turn = (now: Instant): void => {
    if (now - began < MINUTE) return;
    began = now;
    spent = 0;
  };
  return {
    left(now) {
      turn(now);
      return Math.max(0, perMinute - spent);
    },
    spend(now, milliseconds) {
      turn(now);
      spent += milliseconds;
    },
    close(now) {
      turn(now);
      spent = perMinute;
    },
  };
}

type Worded = { readonly texts: WordedTexts } | { readonly reason: SilentReason | WordingFault | 'busy' };

/**
 * Captions whose opening and facts a model on Bedrock worded. It is told no person's name, number or place: it writes
 * with slots, in words that the phrase book, or the seller herself, uses. Credit, order line, food facts, cautions and
 * tags stay the phrase book's. Whatever is wrong or late leaves the whole caption to the phrase book, and the log names
 * the reason alone. Throws `ProblemError` as the phrase book's writer does.
 */
export function createBedrockWriter(options: BedrockWriterOptions): CaptionWriter {
  const { client, modelId, books, clock, log, timeLimit = TIME_LIMIT, perMinute = PER_MINUTE } = options;
  const phraseBook = createPhraseBookWriter(books);
  const allowance = waitingAllowance(perMinute);

  async function word(request: CaptionRequest, languages: readonly Language[]): Promise<Worded> {
    const began = clock.now();
    const patience = Math.min(timeLimit, allowance.left(began));
    if (patience <= 0) return { reason: 'busy' };
    const asked = wordingRequest(request, books, languages);
    const answer = await askBedrock(client, modelId, asked, languages, patience);
    allowance.spend(began, clock.now() - began);
    if ('reason' in answer) {
      if (answer.reason === 'throttled' || answer.reason === 'misconfigured') allowance.close(began);
      return answer;
    }
    const reason = languages
      .map((language) => checkWording(answer.texts[language] ?? '', request, books, language))
      .find((fault) => fault !== undefined);
    return reason ? { reason } : answer;
  }

  return {
    async write(request) {
      const caption = await phraseBook.write(request);
      const languages = languagesOf(request, books).filter((language) => language !== undefined);
      const worded = await word(request, languages);
      if ('texts' in worded) {
        const { text, problems } = lawfulCaption(request, books, worded.texts);
        if (problems.length === 0) return { ...caption, text };
      }
      const reason = 'reason' in worded ? worded.reason : 'limits';
      log.warn('a caption is worded by the phrase book', { reason });
      return caption;
    },
  };
}
