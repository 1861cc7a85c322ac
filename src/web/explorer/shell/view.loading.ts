import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { reloadForNewRelease } from '../shared/release';

/** The script of a view did not come: the server is not reached, or the page is of a release whose scripts are gone. */
export class ViewNotLoadedError extends Error {
  override name = 'ViewNotLoadedError';
}

/** A view whose script is loaded when it is first visited. The page is loaded anew where another release is the reason that it does not come. */
export function visited(load: () => Promise<{ default: ComponentType }>): LazyExoticComponent<ComponentType> {
  return lazy(async () => {
    try {
      return await load();
    } catch (cause) {
      if (await reloadForNewRelease()) return new Promise<never>(() => {});
      throw new ViewNotLoadedError('The script of this view was not loaded.', { cause });
    }
  });
}
