import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { OverviewView } from './overview/overview.view';
import type { Word } from './shared/words';

interface View {
  path: string;
  title: Word;
  show: ComponentType | LazyExoticComponent<ComponentType>;
}

/** The views, in the order of the navigation. All but the first are loaded when they are visited. */
export const VIEWS: readonly View[] = [
  { path: '/', title: 'overview', show: OverviewView },
  { path: '/map', title: 'map', show: lazy(() => import('./map/map.view')) },
  { path: '/chain', title: 'chain', show: lazy(() => import('./chain/chain.view')) },
  { path: '/departments', title: 'departments', show: lazy(() => import('./departments/departments.view')) },
  { path: '/indicators', title: 'indicators', show: lazy(() => import('./indicators/indicators.view')) },
  { path: '/questions', title: 'questions', show: lazy(() => import('./questions/questions.view')) },
  { path: '/gaps', title: 'gaps', show: lazy(() => import('./gaps/gaps.view')) },
];

export const SearchView = lazy(() => import('./search/search.view'));
export const NodeView = lazy(() => import('./node/node.view'));
