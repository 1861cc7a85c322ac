import { pagePath } from '../../../domain/view';
import { hrefOf } from './address';
import { useSay } from './language';
import { Link } from './link';
import { usePlan } from './plan';

/** Where the city's own file has a printed page; nothing where no address of it is known. */
export function useFileOfPage(page: number): string | undefined {
  const file = usePlan().files.find(
    ({ firstPage, lastPage }) => (firstPage === null || firstPage <= page) && (lastPage === null || page <= lastPage),
  );
  return file && `${file.url}#page=${page + file.pageOffset}`;
}

/** A printed page: in the city's own file where that is published, else what is known to stand on it. */
export function PageLink({ page }: { page: number }) {
  const say = useSay();
  const file = useFileOfPage(page);
  if (!file) return <Link href={hrefOf(pagePath(page))}>{page}</Link>;
  return (
    <>
      <a href={file} rel="noreferrer" aria-label={`${say('pageInFile')}: ${page}`}>
        {page}
      </a>{' '}
      <Link className="aside" href={hrefOf(pagePath(page))} aria-label={say('printedPage', { page })}>
        {say('onPage')}
      </Link>
    </>
  );
}
