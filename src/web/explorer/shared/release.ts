/** Remembers within this tab which release the page was loaded anew for, so that it is never loaded anew for ever. */
const RELOADED_FOR = 'keikaku-graph:reloaded-for';

/** The script a page starts with; its name carries a hash of its content, and so tells one release from another. */
const releaseOf = (page: ParentNode) => page.querySelector('script[type="module"]')?.getAttribute('src') ?? null;

/** The release that the server offers now; null where it is not reached. */
async function offeredRelease(): Promise<string | null> {
  try {
    const response = await fetch('/', { cache: 'no-store', headers: { accept: 'text/html' } });
    if (!response.ok) return null;
    return releaseOf(new DOMParser().parseFromString(await response.text(), 'text/html'));
  } catch {
    return null;
  }
}

/** Loads the page anew, once, where the server has another release than the page is of; says whether it does. */
export async function reloadForNewRelease(): Promise<boolean> {
  const offered = await offeredRelease();
  if (offered === null || offered === releaseOf(document)) return false;
  try {
    if (sessionStorage.getItem(RELOADED_FOR) === offered) return false;
    sessionStorage.setItem(RELOADED_FOR, offered);
  } catch {
    // Where nothing can be remembered, the reader decides.
    return false;
  }
  location.reload();
  return true;
}

/** Loads the page anew as soon as the server is there; says whether it is, since who is offline would lose the page. */
export async function reloadIfReached(): Promise<boolean> {
  if ((await offeredRelease()) === null) return false;
  location.reload();
  return true;
}
