import type { ComponentType, LazyExoticComponent } from 'react';
import { OverviewView } from './overview/overview.view';
import type { Word } from './shared/words';
import { visited } from './shell/view.loading';

interface View {
  path: string;
  title: Word;
  show: ComponentType | LazyExoticComponent<ComponentType>;
}

/** The views, in the order of the navigation. All but the first are loaded when they are visited. */
export const VIEWS: readonly View[] = [
  { path: '/', title: 'overview', show: OverviewView },
  { path: '/map', title: 'map', show: visited(() => import('./map/map.view')) },
  { path: '/chain', title: 'chain', show: visited(() => import('./chain/chain.view')) },
  { path: '/departments', title: 'departments', show: visited(() => import('./departments/departments.view')) },
  { path: '/indicators', title: 'indicators', show: visited(() => import('./indicators/indicators.view')) },
  { path: '/questions', title: 'questions', show: visited(() => import('./questions/questions.view')) },
  { path: '/gaps', title: 'gaps', show: visited(() => import('./gaps/gaps.view')) },
];

export const SearchView = visited(() => import('./search/search.view'));
export const NodeView = visited(() => import('./node/node.view'));
