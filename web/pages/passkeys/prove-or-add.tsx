import { useState } from 'preact/hooks';
import type { ProblemLine } from '../../../functions/http/contract/problem.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Problems } from '../../components/notice.tsx';
import { say } from '../../i18n/language.ts';
import { passkeyMessages } from '../../i18n/passkeys.ts';
import { addPasskey, provePasskey } from './ask-passkey.ts';

const lacksOne = (lines: readonly ProblemLine[]): boolean =>
  lines.some(({ code }) => code === 'passkey.missing');

/** Offers what a refusal asks for: a passkey, or a proof by the one that is there. Then `onProven` tries again. */
export function ProveOrAdd({
  lines,
  onProven,
}: {
  readonly lines: readonly ProblemLine[];
  readonly onProven: () => unknown;
}) {
  const messages = say(passkeyMessages);
  const action = useAction();
  const [adds, setAdds] = useState(lacksOne(lines));
  // She has a passkey, but none for this address: a tunnel has another one each time.
  const isAdding = adds || lacksOne(action.problems);
  const go = async (): Promise<void> => {
    setAdds(isAdding);
    if (await action.run(isAdding ? addPasskey : provePasskey)) onProven();
  };
  return (
    <>
      <Problems lines={action.problems} />
      <Button icon={isAdding ? 'plus' : 'hand'} kind="solid" busy={action.busy} onPress={go}>
        {isAdding ? messages.add : messages.prove}
      </Button>
    </>
  );
}
