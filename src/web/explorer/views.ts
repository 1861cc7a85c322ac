import type { ComponentType, LazyExoticComponent } from 'react';
import { VIEW_PATHS, type ViewName } from '../../domain/view';
import { OverviewView } from './overview/overview.view';
import { visited } from './shell/view.loading';

/** All but the first are loaded when they are visited. */
const SHOWN: Record<ViewName, ComponentType | LazyExoticComponent<ComponentType>> = {
  overview: OverviewView,
  programList: visited(() => import('./programs/programs.view')),
  map: visited(() => import('./structure/structure.view')),
  chain: visited(() => import('./chain/chain.view')),
  departments: visited(() => import('./departments/departments.view')),
  indicators: visited(() => import('./indicators/indicators.view')),
  progress: visited(() => import('./progress/progress.view')),
  questions: visited(() => import('./questions/questions.view')),
  gaps: visited(() => import('./gaps/gaps.view')),
};

/** The views, in the order of the navigation. */
export const VIEWS = (Object.keys(VIEW_PATHS) as ViewName[]).map((title) => ({
  path: VIEW_PATHS[title],
  title,
  show: SHOWN[title],
}));

export const PlanListView = visited(() => import('./plans/plan-list.view'));
export const ImportView = visited(() => import('./import/import.view'));
export const ListingsView = visited(() => import('./programs/listings.view'));
export const BriefView = visited(() => import('./brief/brief.view'));
export const CompareView = visited(() => import('./compare/compare.view'));
export const WhatIfView = visited(() => import('./what-if/what-if.view'));
export const PrintedPageView = visited(() => import('./page/printed-page.view'));
export const GlossaryView = visited(() => import('./glossary/glossary.view'));
export const GoalsView = visited(() => import('./goals/goals.view'));
export const GoalView = visited(() => import('./goals/goal.view'));
export const SearchView = visited(() => import('./search/search.view'));
export const NodeView = visited(() => import('./node/node.view'));
