import type { SignInWays } from '@followthrough/domain';
import { addressOf } from '../../wire/address';
import { SignInForm } from './sign-in-form';
import { wording } from './wording';

/** The ways to sign in that this copy of the product has: the organisation's own first, where there is one. */
export function WaysIn({ ways: { password, singleSignOn } }: { ways: SignInWays }) {
  return (
    <>
      {singleSignOn !== null && (
        <p>
          <a className="ds_button" href={addressOf('beginSingleSignOn', {})[1]}>
            {wording.throughOrganisation(singleSignOn)}
          </a>
        </p>
      )}
      {singleSignOn !== null && password && <h2>{wording.orPassword}</h2>}
      {password && <SignInForm />}
    </>
  );
}
