import { type ComponentType, type LazyExoticComponent, Suspense, useEffect } from 'react';
import { type EMBEDDED_VIEWS, VIEW_PATHS } from '../../domain/view';
import { hrefOf, useAddress } from '../explorer/shared/address';
import { Waiting } from '../explorer/shared/answer';
import { useLanguage, useSay } from '../explorer/shared/language';
import { Link } from '../explorer/shared/link';
import { WithPlan, WithPlans } from '../explorer/shared/plan';
import { ViewBoundary } from '../explorer/shell/view.boundary';
import { visited } from '../explorer/shell/view.loading';

const SHOWN: Record<(typeof EMBEDDED_VIEWS)[number], LazyExoticComponent<ComponentType>> = {
  map: visited(() => import('../explorer/structure/structure.view')),
  chain: visited(() => import('../explorer/chain/chain.view')),
  departments: visited(() => import('../explorer/departments/departments.view')),
  indicators: visited(() => import('../explorer/indicators/indicators.view')),
  questions: visited(() => import('../explorer/questions/questions.view')),
};

const NodeView = visited(() => import('../explorer/node/node.view'));

/** The view that the address names, of which the style sheet leaves only the picture that it names. */
export function EmbeddedPicture() {
  const say = useSay();
  const language = useLanguage();
  const { pathname } = useAddress();
  const name = (Object.keys(SHOWN) as (keyof typeof SHOWN)[]).find((view) => VIEW_PATHS[view] === pathname);
  const View = name ? SHOWN[name] : NodeView;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <WithPlans>
      <main>
        <ViewBoundary>
          <WithPlan>
            <Suspense fallback={<Waiting />}>
              <View />
            </Suspense>
            <p className="no-picture">
              {say('noSuchPicture')} <Link href={hrefOf(pathname)}>{say('openInExplorer')}</Link>
            </p>
          </WithPlan>
        </ViewBoundary>
      </main>
    </WithPlans>
  );
}
