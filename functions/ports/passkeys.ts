/** Where an answer must come from, and to which question. */
export interface PasskeyExpectation {
  readonly challenge: string;
  /** The origin of our own page. */
  readonly origin: string;
}

/** What a browser sends about a key that it has just made; bytes are base64url. */
export interface NewKeyAnswer {
  readonly id: string;
  readonly clientData: string;
  readonly attestation: string;
}

/** What a browser sends when a key has signed a question; bytes are base64url. */
export interface KeyProof {
  readonly id: string;
  readonly clientData: string;
  readonly authenticatorData: string;
  readonly signature: string;
}

/** The result of a check. `cause` is for the log of a programmer. */
export type Checked<T> =
  ({ readonly is: 'genuine' } & T) | { readonly is: 'refused'; readonly cause: unknown };

/** Checks answers of passkeys (WebAuthn level 3): question, origin, host, signature, and that the person was verified. */
export interface PasskeyChecker {
  /** `algorithms` are those that were offered to the browser, by their numbers in COSE. */
  checkNew(
    answer: NewKeyAnswer,
    expected: PasskeyExpectation & { readonly algorithms: readonly number[] },
  ): Promise<Checked<{ readonly credential: string; readonly publicKey: string; readonly counter: number }>>;
  /** `publicKey` is the one that `checkNew` returned. The counter is returned, not judged. */
  checkProof(
    proof: KeyProof,
    publicKey: string,
    expected: PasskeyExpectation,
  ): Promise<Checked<{ readonly counter: number }>>;
}
