import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';
import { Button } from './button.tsx';

/** Shown instead of a screen whose code a newer version of the app has replaced. */
export const Broken = () => (
  <>
    <p>{say(commonMessages).broken}</p>
    <Button icon="refresh" kind="main" onPress={() => location.reload()}>
      {say(commonMessages).reload}
    </Button>
  </>
);
