import { ButtonLink } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Page } from '../../parts/page.tsx';
import { session } from '../../session.ts';
import { homeWords } from '../../words/home.ts';
import { say } from '../../words/language.ts';
import { MyShop } from './my-shop.tsx';
import { ToDelete, usePageRemovals } from './to-delete.tsx';

/** A member's start page: one main button, what waits for her, her products. */
export function MemberHome() {
  const words = say(homeWords);
  return (
    <Page title={words.hello(session.value?.member.name ?? '')}>
      <ButtonLink icon="camera" kind="main" to="/foto">
        {words.productPhoto}
      </ButtonLink>
      <ToDelete removals={usePageRemovals()} />
      <MyShop />
      <a class="way" href="/teman">
        <Icon name="people" />
        <span>
          <strong>{words.friends}</strong>
          <span class="small soft">{words.friendsWhy}</span>
        </span>
        <Icon name="next" />
      </a>
    </Page>
  );
}
