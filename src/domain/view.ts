/** The views of the explorer by name, in the order of its navigation, and the addresses they are at. */
export const VIEW_PATHS = {
  overview: '/',
  programList: '/programs',
  map: '/map',
  chain: '/chain',
  departments: '/departments',
  indicators: '/indicators',
  progress: '/progress',
  questions: '/questions',
  gaps: '/gaps',
} as const;

export type ViewName = keyof typeof VIEW_PATHS;

/** Where plans are imported, or the plan of a file is looked at before. */
export const IMPORT_PATH = '/import';

/** Where the lines that list programs are, each on its own. */
export const LISTINGS_PATH = '/listings';

/** Where what a body, a place or a program is about stands on a page to be printed. */
export const BRIEF_PATH = '/brief';

/** Where it is shown who would carry a plan after a reorganization that is only assumed. */
export const WHAT_IF_PATH = '/what-if';

/** Where what is printed on a page is. */
export const PAGES_PATH = '/page/';

export const pagePath = (page: number): string => `${PAGES_PATH}${page}`;

/** Where the words of plans and of this product are explained. */
export const GLOSSARY_PATH = '/glossary';

/** Where two plans stand side by side. */
export const COMPARE_PATH = '/compare';
/** Where the national goals are, and below it each of them. */
export const GOALS_PATH = '/goals';

export const goalPath = (code: string): string => `${GOALS_PATH}/${code}`;

/** Where hits of a search are shown. */
export const SEARCH_PATH = '/search';

/** Where one picture of a view stands alone, for pages of others to frame. */
export const EMBED_PATH = '/embed';

/** The views with pictures that may be framed; nothing can be written in any of them. */
export const EMBEDDED_VIEWS = ['map', 'chain', 'departments', 'indicators', 'questions'] as const;
