import { commonWords } from '../words/common.ts';
import { say } from '../words/language.ts';
import { Button } from './button.tsx';

/** Shown in place of a screen whose code a newer version of the app has replaced. */
export const Broken = () => (
  <>
    <p>{say(commonWords).broken}</p>
    <Button icon="refresh" kind="main" onPress={() => location.reload()}>
      {say(commonWords).reload}
    </Button>
  </>
);
