export { Friends } from '../pages/friends.tsx';
export { ProductPage } from '../pages/product/product.tsx';
