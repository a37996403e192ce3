import type { ConsentKind } from '../../../functions/domain/people/consent.ts';
import { ConsentQuestion } from '../../components/consent-question.tsx';
import { Notice } from '../../components/notice.tsx';
import { say } from '../../i18n/language.ts';
import { shareMessages } from '../../i18n/share.ts';

/** Asks for the consents without which nothing of hers goes out, at the moment when she needs them. */
export function NeededConsents({
  needs,
  onDecided,
}: {
  readonly needs: readonly ConsentKind[];
  readonly onDecided: () => void;
}) {
  if (needs.length === 0) return null;
  return (
    <>
      <Notice mood="note" icon="hand">
        {say(shareMessages).consentsWhy(needs.length)}
      </Notice>
      {needs.map((kind) => (
        <ConsentQuestion key={kind} row={{ kind, granted: false }} onDecided={onDecided} />
      ))}
    </>
  );
}
