import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import { formWords } from '../words/forms.ts';
import { say } from '../words/language.ts';
import { Notice, Problems } from './notice.tsx';
import { useFirstInvalid } from './use-first-invalid.ts';

/** Near the button of a form: what belongs to no field, and how many fields to look at. The first of them has the focus. */
export function FormFaults({
  refused,
  open = refused,
  other = [],
}: {
  readonly refused: readonly ProblemLine[];
  /** Those that were not typed over since. */
  readonly open?: readonly ProblemLine[];
  /** Those of no field. */
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
