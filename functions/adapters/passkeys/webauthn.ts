import type { Checked, PasskeyChecker, PasskeyExpectation } from '../../ports/passkeys.ts';

/** The library takes 430 KB, so it is loaded when a passkey is used for the first time. */
const library = () => import('@simplewebauthn/server');

const expectedBy = ({ challenge, origin }: PasskeyExpectation) => ({
  expectedChallenge: challenge,
  expectedOrigin: origin,
  expectedRPID: new URL(origin).hostname,
  requireUserVerification: true,
});

/** The library says what is wrong by throwing an `Error`; nothing else of it is promised. */
async function checked<T extends object>(check: () => Promise<T | undefined>): Promise<Checked<T>> {
  try {
    const found = await check();
    return found ? { is: 'genuine', ...found } : { is: 'refused', cause: 'the signature does not fit' };
  } catch (cause) {
    return { is: 'refused', cause };
  }
}

/** Passkeys by `@simplewebauthn/server`. No proof of the make of a key is asked for: who she is matters, not what she bought. */
export const webauthn: PasskeyChecker = {
  async checkNew({ id, clientData, attestation }, { algorithms, ...expected }) {
    const { verifyRegistrationResponse } = await library();
    return checked(async () => {
      const { registrationInfo } = await verifyRegistrationResponse({
        response: {
          id,
          rawId: id,
          type: 'public-key',
          response: { clientDataJSON: clientData, attestationObject: attestation },
          clientExtensionResults: {},
        },
        supportedAlgorithmIDs: [...algorithms],
        ...expectedBy(expected),
      });
      if (!registrationInfo) return undefined;
      const { credential } = registrationInfo;
      const publicKey = Buffer.from(credential.publicKey).toString('base64url');
      return { credential: credential.id, publicKey, counter: credential.counter };
    });
  },

  async checkProof({ id, clientData, authenticatorData, signature }, publicKey, expected) {
    const { verifyAuthenticationResponse } = await library();
    return checked(async () => {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: {
          id,
          rawId: id,
          type: 'public-key',
          response: { clientDataJSON: clientData, authenticatorData, signature },
          clientExtensionResults: {},
        },
        // The caller judges the counter: the library would refuse it in the same words as a false signature.
        credential: { id, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), counter: 0 },
        ...expectedBy(expected),
      });
      return verified ? { counter: authenticationInfo.newCounter } : undefined;
    });
  },
};
