// axios has types for its ES module entry only; this declares the CommonJS entry, which the SDK requires.
declare module 'axios/dist/node/axios.cjs' {
  import type { AxiosStatic } from 'axios';

  const axios: AxiosStatic;
  export default axios;
}
