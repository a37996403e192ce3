import { useLoaded } from '../../api/loaded.ts';
import { listMyPosts } from '../../api/posts.ts';
import { listProducts } from '../../api/products.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Show } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { session } from '../../session.ts';
import { homeWords } from '../../words/home.ts';
import { say } from '../../words/language.ts';
import { waitingForMe } from './count-posts.ts';
import { MyProducts } from './my-products.tsx';
import { Unfinished } from './unfinished.tsx';
import { WaitingLooks } from './waiting-looks.tsx';

/** A member's shop window: one big button, what waits for her, what she has. */
export function MemberHome() {
  const words = say(homeWords);
  const me = session.value?.member;
  const products = useLoaded('products', listProducts);
  const posts = useLoaded('posts', listMyPosts);
  const looks = waitingForMe(posts.value?.posts ?? []);
  return (
    <Page title={words.hello(me?.name ?? '')}>
      <ButtonLink icon="camera" kind="main" to="/foto">
        {words.productPhoto}
      </ButtonLink>
      <Unfinished />
      <WaitingLooks posts={looks} />
      <section class="stack">
        <h2>{words.myProducts}</h2>
        <Show from={products}>
          {(all) => (
            <MyProducts
              products={all.filter(({ maker }) => maker.id === me?.id)}
              posts={posts.value?.posts ?? []}
            />
          )}
        </Show>
      </section>
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
