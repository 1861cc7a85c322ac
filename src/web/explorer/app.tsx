import { Suspense, useEffect, useRef } from 'react';
import {
  BRIEF_PATH,
  COMPARE_PATH,
  GLOSSARY_PATH,
  GOALS_PATH,
  IMPORT_PATH,
  LISTINGS_PATH,
  PAGES_PATH,
  SEARCH_PATH,
  WHAT_IF_PATH,
} from '../../domain/view';
import { openedAt, useAddress } from './shared/address';
import { Waiting } from './shared/answer';
import { focusHeading } from './shared/heading.focus';
import { useLanguage, useSay } from './shared/language';
import { WithPlain } from './shared/plain';
import { useIsOverAll, WithPlan, WithPlans } from './shared/plan';
import { WithReadings } from './shared/readings';
import { Footer } from './shell/footer';
import { Header } from './shell/header';
import { NotFound } from './shell/not-found';
import { ViewBoundary } from './shell/view.boundary';
import {
  BriefView,
  CompareView,
  GlossaryView,
  GoalsView,
  GoalView,
  ImportView,
  ListingsView,
  NodeView,
  PlanListView,
  PrintedPageView,
  SearchView,
  VIEWS,
  WhatIfView,
} from './views';

/** The explorer: what every view has around it, and the view that the address names. */
export function App() {
  return (
    <WithPlans>
      <Frame />
    </WithPlans>
  );
}

function Frame() {
  const say = useSay();
  const language = useLanguage();
  const address = useAddress();
  const { pathname } = address;
  const main = useRef<HTMLElement>(null);
  const opened = openedAt(address);
  const shown = useRef(opened);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  // Who follows a link by keyboard or screen reader goes on at the new view, not behind the link that is gone: at its heading as
  // soon as that is there, till then at its place.
  useEffect(() => {
    if (shown.current === opened) return;
    shown.current = opened;
    scrollTo(0, 0);
    if (main.current) return focusHeading(main.current);
  }, [opened]);

  return (
    <>
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      <Header />
      <main id="main" ref={main} tabIndex={-1}>
        <ViewBoundary>
          <WithPlan>
            <WithReadings>
              <WithPlain>
                <Suspense fallback={<Waiting />}>
                  <Shown path={pathname} />
                </Suspense>
              </WithPlain>
            </WithReadings>
          </WithPlan>
        </ViewBoundary>
      </main>
      <Footer />
    </>
  );
}

function Shown({ path }: { path: string }) {
  const isOverAll = useIsOverAll();
  const view = VIEWS.find((one) => one.path === path);
  if (view && isOverAll) return <PlanListView />;
  if (view) return <view.show />;
  if (path === SEARCH_PATH) return <SearchView />;
  if (path === IMPORT_PATH) return <ImportView />;
  if (path === LISTINGS_PATH) return <ListingsView />;
  if (path === BRIEF_PATH) return <BriefView />;
  if (path === COMPARE_PATH) return <CompareView />;
  if (path === WHAT_IF_PATH) return <WhatIfView />;
  if (path === GLOSSARY_PATH) return <GlossaryView />;
  if (path === GOALS_PATH) return <GoalsView />;
  if (path.startsWith(`${GOALS_PATH}/`)) return <GoalView />;
  if (path.startsWith(PAGES_PATH)) return <PrintedPageView />;
  if (path.startsWith('/node/')) return <NodeView />;
  return <NotFound />;
}
