import type { ComponentChildren } from 'preact';
import type { Loaded } from '../api/loaded.ts';
import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';
import { Button } from './button.tsx';
import { Problems } from './notice.tsx';

/** Shows the shape of what is being loaded, and says it to screen readers. */
export const Loading = () => (
  <div class="loading" role="status">
    <span class="unseen">{say(commonMessages).loading}</span>
  </div>
);

/** Shows a value that was read, that it is loading, or why it was refused. */
export function Show<T>({
  from,
  children,
}: {
  readonly from: Pick<Loaded<T>, 'value' | 'refused' | 'reload'>;
  readonly children: (value: T) => ComponentChildren;
}) {
  if (from.value !== undefined) return <>{children(from.value)}</>;
  if (!from.refused) return <Loading />;
  return (
    <>
      <Problems lines={from.refused.problems} />
      <Button icon="refresh" onPress={from.reload}>
        {say(commonMessages).retry}
      </Button>
    </>
  );
}
