export { SignInPage } from '../pages/sign-in.tsx';
