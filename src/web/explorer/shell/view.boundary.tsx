import { type ReactNode, useState } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { useAddress } from '../shared/address';
import { useSay } from '../shared/language';
import { reloadIfReached } from '../shared/release';
import { forgetAnswers } from '../shared/use-answer';
import { ViewNotLoadedError } from './view.loading';

/** Whatever fails within is told in its place, and the rest of the page stays; another address is another try. */
export function ViewBoundary({ children }: { children: ReactNode }) {
  const { href } = useAddress();
  return (
    <ErrorBoundary FallbackComponent={Failed} resetKeys={[href]}>
      {children}
    </ErrorBoundary>
  );
}

function Failed({ error, resetErrorBoundary }: FallbackProps) {
  const say = useSay();
  const [isUnreached, setIsUnreached] = useState(false);
  const isNotLoaded = error instanceof ViewNotLoadedError;
  // A script that did not come is asked for again only by a page that is loaded anew.
  const retry = async () => {
    if (!isNotLoaded) {
      forgetAnswers();
      return resetErrorBoundary();
    }
    setIsUnreached(false);
    setIsUnreached(!(await reloadIfReached()));
  };
  return (
    <div className="notice failure" role="alert">
      <h1>{say(isNotLoaded ? 'viewNotLoaded' : 'viewFailed')}</h1>
      <p>{say(isNotLoaded ? 'viewNotLoadedHint' : 'viewFailedHint')}</p>
      {isUnreached && <p>{say('unreachable')}</p>}
      <button type="button" onClick={retry}>
        {say('retry')}
      </button>
    </div>
  );
}
