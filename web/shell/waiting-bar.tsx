import { waitingCalls } from '../api/waiting.ts';
import { Icon } from '../parts/icon.tsx';
import { commonWords } from '../words/common.ts';
import { say } from '../words/language.ts';

/** Says that something waits for a signal and goes out by itself. */
export const WaitingBar = () => (
  <div role="status">
    {waitingCalls.value > 0 && (
      <div class="waiting">
        <Icon name="signal" />
        <div>
          <strong>{say(commonWords).waiting}</strong> {say(commonWords).waitingWhy}
        </div>
      </div>
    )}
  </div>
);
