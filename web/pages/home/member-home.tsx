import { ButtonLink } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Page } from '../../components/page.tsx';
import { session } from '../../session.ts';
import { homeMessages } from '../../i18n/home.ts';
import { say } from '../../i18n/language.ts';
import { MyShop } from './my-shop.tsx';
import { ToDelete, usePageRemovals } from './to-delete.tsx';

/** A member's start page: one main button, what waits for her, her products. */
export function MemberHome() {
  const messages = say(homeMessages);
  const removals = usePageRemovals();
  return (
    <Page title={messages.hello(session.value?.member.name ?? '')}>
      <ButtonLink icon="camera" kind="main" to="/foto">
        {messages.productPhoto}
      </ButtonLink>
      <ToDelete removals={removals} />
      <MyShop above={[removals]}>
        <a class="way" href="/teman">
          <Icon name="people" />
          <span>
            <strong>{messages.friends}</strong>
            <span class="small soft">{messages.friendsWhy}</span>
          </span>
          <Icon name="next" />
        </a>
      </MyShop>
    </Page>
  );
}
