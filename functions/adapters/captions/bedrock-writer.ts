import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { languagesOf, type ModelTexts } from '../../domain/captions/compose-caption.ts';
import { lawfulCaption } from '../../domain/captions/lawful-caption.ts';
import type { PhraseBooks } from '../../domain/captions/phrase-book.ts';
import { checkModelText, type ModelTextFault } from '../../domain/captions/model-text/check-model-text.ts';
import { modelRequest } from '../../domain/captions/model-text/model-request.ts';
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
  /** Time limit of one answer, in milliseconds. */
  readonly timeLimit?: number;
  /** Time limit of all answers together in one minute, in milliseconds. */
  readonly perMinute?: number;
}

/**
 * Opens a Bedrock client for a region with the SDK's default credentials. It makes one attempt: the phrase book is better
 * than a second wait.
 */
export const openBedrock = (region: string): BedrockRuntimeClient =>
  new BedrockRuntimeClient({ region, maxAttempts: 1 });

const TIME_LIMIT = 6_000;
const PER_MINUTE = 20_000;

/** The time that captions may still spend waiting for the model. */
interface WaitingAllowance {
  /** Returns the milliseconds that are left in the current minute. */
  left(now: Instant): number;
  spend(now: Instant, milliseconds: number): void;
  /** Leaves nothing until the current minute is over. */
  close(now: Instant): void;
}

/**
 * Returns an allowance of waiting time per minute. One request or function, which both have a time limit, writes many
 * captions, so the waits for a slow model must not add up.
 */
function waitingAllowance(perMinute: number): WaitingAllowance {
  let began = 0;
  let spent = 0;
  const startMinute = (now: Instant): void => {
    if (now - began < MINUTE) return;
    began = now;
    spent = 0;
  };
  return {
    left(now) {
      startMinute(now);
      return Math.max(0, perMinute - spent);
    },
    spend(now, milliseconds) {
      startMinute(now);
      spent += milliseconds;
    },
    close(now) {
      startMinute(now);
      spent = perMinute;
    },
  };
}

type ModelOutcome =
  { readonly texts: ModelTexts } | { readonly reason: SilentReason | ModelTextFault | 'busy' };

/**
 * Returns a writer whose opening and facts are written by a model on Bedrock. The model gets no person's name, number or
 * village: it writes with slots, in words of the phrase book or the seller. Credit, order line, food facts, cautions and
 * tags come from the phrase book. When the model's answer is wrong or late, the phrase book writes the whole caption, and
 * the log names only the reason. Throws `ProblemError` as the phrase book's writer does.
 */
export function createBedrockWriter(options: BedrockWriterOptions): CaptionWriter {
  const { client, modelId, books, clock, log, timeLimit = TIME_LIMIT, perMinute = PER_MINUTE } = options;
  const phraseBook = createPhraseBookWriter(books);
  const allowance = waitingAllowance(perMinute);

  async function askModel(request: CaptionRequest, languages: readonly Language[]): Promise<ModelOutcome> {
    const began = clock.now();
    const patience = Math.min(timeLimit, allowance.left(began));
    if (patience <= 0) return { reason: 'busy' };
    const asked = modelRequest(request, books, languages);
    const answer = await askBedrock(client, {
      modelId,
      request: asked,
      keys: languages,
      timeLimit: patience,
      maxTokens: 800,
      temperature: 0.7,
    });
    allowance.spend(began, clock.now() - began);
    if ('reason' in answer) {
      if (answer.reason === 'throttled' || answer.reason === 'misconfigured') allowance.close(began);
      return answer;
    }
    const reason = languages
      .map((language) => checkModelText(answer.texts[language] ?? '', request, books, language))
      .find((fault) => fault !== undefined);
    return reason ? { reason } : answer;
  }

  return {
    async write(request) {
      const caption = await phraseBook.write(request);
      const languages = languagesOf(request, books).filter((language) => language !== undefined);
      const outcome = await askModel(request, languages);
      if ('texts' in outcome) {
        const { text, problems } = lawfulCaption(request, books, outcome.texts);
        if (problems.length === 0) return { ...caption, text };
      }
      const reason = 'reason' in outcome ? outcome.reason : 'limits';
      log.warn('a caption is worded by the phrase book', { reason });
      return caption;
    },
  };
}
