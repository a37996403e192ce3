import { ButtonLink } from '../components/button.tsx';
import { Page } from '../components/page.tsx';
import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';
import { toldAboveMessages } from '../i18n/told-above.ts';

/** Shown at an address that the app does not have. */
export const Missing = () => (
  <Page title={say(toldAboveMessages).notFoundTitle}>
    <p>{say(toldAboveMessages).notFoundWhy}</p>
    <ButtonLink icon="home" kind="main" to="/">
      {say(commonMessages).toHome}
    </ButtonLink>
  </Page>
);
