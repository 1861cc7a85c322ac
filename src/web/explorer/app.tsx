import { Suspense, useEffect, useRef } from 'react';
import { useAddress } from './shared/address';
import { Waiting } from './shared/answer';
import { useLanguage, useSay } from './shared/language';
import { WithPlan } from './shared/plan';
import { WithReadings } from './shared/readings';
import { Footer } from './shell/footer';
import { Header } from './shell/header';
import { NotFound } from './shell/not-found';
import { NodeView, SearchView, VIEWS } from './views';

/** The explorer: what every view has around it, and the view that the address names. */
export function App() {
  const say = useSay();
  const language = useLanguage();
  const { pathname } = useAddress();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  // Who follows a link by keyboard or screen reader goes on at the new view, not behind the link that is gone.
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    scrollTo(0, 0);
    main.current?.focus();
  }, [pathname]);

  return (
    <>
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      <Header />
      <main id="main" ref={main} tabIndex={-1}>
        <WithPlan>
          <WithReadings>
            <Suspense fallback={<Waiting />}>
              <Shown path={pathname} />
            </Suspense>
          </WithReadings>
        </WithPlan>
      </main>
      <Footer />
    </>
  );
}

function Shown({ path }: { path: string }) {
  const view = VIEWS.find((one) => one.path === path);
  if (view) return <view.show />;
  if (path === '/search') return <SearchView />;
  if (path.startsWith('/node/')) return <NodeView />;
  return <NotFound />;
}
