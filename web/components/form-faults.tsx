import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import { formMessages } from '../i18n/forms.ts';
import { say } from '../i18n/language.ts';
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
  const ofFields = open.length - other.length;
  return (
    <>
      <Problems lines={other} />
      {ofFields > 0 && (
        <Notice mood="help" alert>
          {say(formMessages).fixThese(ofFields)}
        </Notice>
      )}
    </>
  );
}
