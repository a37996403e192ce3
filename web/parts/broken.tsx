import { commonWords } from '../words/common.ts';
import { say } from '../words/language.ts';
import { Button } from './button.tsx';

/** In the place of what cannot be shown: a newer version of the app has replaced its code. */
export const Broken = () => (
  <>
    <p>{say(commonWords).broken}</p>
    <Button icon="refresh" kind="main" onPress={() => location.reload()}>
      {say(commonWords).reload}
    </Button>
  </>
);
