/** The views of the explorer by name, in the order of its navigation, and the addresses they are at. */
export const VIEW_PATHS = {
  overview: '/',
  map: '/map',
  chain: '/chain',
  departments: '/departments',
  indicators: '/indicators',
  questions: '/questions',
  gaps: '/gaps',
} as const;

export type ViewName = keyof typeof VIEW_PATHS;

/** Where plans are imported, or the plan of a file is looked at before. */
export const IMPORT_PATH = '/import';

/** Where hits of a search are shown. */
export const SEARCH_PATH = '/search';
