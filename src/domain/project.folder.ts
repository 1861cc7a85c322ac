/** The folder of the project. Sources, `dist/` and the bundle in `dist/program/` have the same depth, so that this holds for all of them. */
export const PROJECT_FOLDER = new URL('../../', import.meta.url);
