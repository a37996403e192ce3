import type { PostList } from '../../../functions/http/contract/posts.ts';
import type { ProductRow } from '../../../functions/http/contract/products.ts';
import { ProductCard } from '../../parts/product-card.tsx';
import { homeWords } from '../../words/home.ts';
import { say } from '../../words/language.ts';
import { countPosts } from './count-posts.ts';

interface Shelf {
  readonly products: readonly ProductRow[];
  readonly posts: PostList;
}

/** Lists the user's products, each with the counts of its posts. */
export function MyProducts({ products, posts }: Shelf) {
  const words = say(homeWords);
  if (products.length === 0) return <p class="soft">{words.noneYet}</p>;
  return (
    <ul class="shelf">
      {products.map((product) => (
        <ProductCard key={product.id} product={product}>
          {stateLine(product, posts)}
        </ProductCard>
      ))}
    </ul>
  );
}

function stateLine(product: ProductRow, posts: PostList): string {
  const words = say(homeWords);
  if (product.photoUrl === undefined) return words.noPhoto;
  const { waiting, late, out, needHelp } = countPosts(posts, product.id);
  const parts = [
    ...(needHelp > 0 ? [words.needHelp(needHelp)] : []),
    ...(late > 0 ? [words.late(late)] : []),
    ...(out > 0 ? [words.out(out)] : []),
    ...(waiting > 0 ? [words.waiting(waiting)] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : words.notShared;
}
