import type { Caption } from '../domain/captions/caption.ts';
import type { CaptionBrief } from '../domain/captions/caption-brief.ts';

/** All facts that a caption may state, and how many pictures need a text for people who cannot see them. */
export interface CaptionRequest extends CaptionBrief {
  /** How many pictures the post shows; one when absent. */
  readonly pictures?: number | undefined;
}

/** Writes captions. */
export interface CaptionWriter {
  /** Throws `ProblemError` when the facts contain a claim that may not be published. */
  write(request: CaptionRequest): Promise<Caption>;
}
