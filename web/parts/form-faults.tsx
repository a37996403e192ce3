import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import { formWords } from '../words/forms.ts';
import { say } from '../words/language.ts';
import { Notice, Problems } from './notice.tsx';
import { useFirstInvalid } from './use-first-invalid.ts';

/**
 * Shows near a form's button the problems of no field and the number of fields with problems. The first such field gets the
 * focus.
 */
export function FormFaults({
  refused,
  open = refused,
  other = [],
}: {
  readonly refused: readonly ProblemLine[];
  /** Without those of fields that were changed since. */
  readonly open?: readonly ProblemLine[];
  /** The problems of no field. */
  readonly other?: readonly ProblemLine[] | undefined;
}) {
  useFirstInvalid(refused);
  const marked = open.length - other.length;
  return (
    <>
      <Problems lines={other} />
      {marked > 0 && (
        <Notice mood="help" alert>
          {say(formWords).fixThese(marked)}
        </Notice>
      )}
    </>
  );
}
