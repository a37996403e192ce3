import type { PostList } from '../../../functions/http/contract/posts.ts';
import type { ProductRow } from '../../../functions/http/contract/products.ts';
import { TellOrder } from '../../components/tell-order.tsx';
import { ProductCard } from '../../components/product-card.tsx';
import { homeMessages } from '../../i18n/home.ts';
import { say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { countPosts } from './count-posts.ts';

interface MyProductsProps {
  readonly products: readonly ProductRow[];
  readonly posts: PostList;
}

/** Lists the user's products, each with the counts of its posts. */
export function MyProducts({ products, posts }: MyProductsProps) {
  const messages = say(homeMessages);
  if (products.length === 0) return <p class="soft">{messages.noneYet}</p>;
  return (
    <ul class="product-list">
      {products.map((product) => (
        <ProductCard
          key={product.id}
          product={product}
          below={product.photoUrl !== undefined && <TellOrder product={product} />}
        >
          {stateLine(product, posts)}
        </ProductCard>
      ))}
    </ul>
  );
}

function stateLine(product: ProductRow, posts: PostList): string {
  const messages = say(homeMessages);
  if (product.photoUrl === undefined) return messages.noPhoto;
  const { waiting, overdue, out, needHelp, next } = countPosts(posts, product.id);
  const facts = [
    ...(needHelp > 0 ? [messages.needHelp(needHelp)] : []),
    ...(overdue > 0 ? [messages.overdue(overdue)] : []),
    ...(out > 0 ? [messages.out(out)] : []),
    ...(waiting > 0 ? [messages.waiting(waiting)] : []),
    ...(next ? [messages.next(dayAndTime(next))] : []),
  ];
  return facts.length > 0 ? facts.join(' · ') : messages.notShared;
}
