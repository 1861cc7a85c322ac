import { hrefOf, useAddress, useParameter } from '../shared/address';
import { useLanguage, useSay } from '../shared/language';
import { Link } from '../shared/link';
import { usePlainShown } from '../shared/plain';
import { useBeginsAtIssues, useIsOverAll } from '../shared/plan';
import { useHasReadings, useReadingsShown } from '../shared/readings';
import { THEMES, useTheme } from '../shared/theme';
import { VIEWS } from '../views';
import { SearchBox } from './search-box';
import { useIsViewShown } from './shown-views';

/** The name of the product, the search box, the views, and what a reader can switch. */
export function Header() {
  const say = useSay();
  const { pathname } = useAddress();
  const isOverAll = useIsOverAll();
  const isViewShown = useIsViewShown();
  const beginsAtIssues = useBeginsAtIssues();
  return (
    <header className="head">
      <div className="bar">
        <Link href={hrefOf('/')} className="brand">
          <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
            <path d="M9 9 23 9 16 24Z" />
            <circle cx="8" cy="8" r="5" />
            <circle cx="24" cy="8" r="5" />
            <circle cx="16" cy="25" r="5" />
          </svg>
          <span>{say('product')}</span>
        </Link>
        <SearchBox />
        <Switches />
      </div>
      {/* The views are those of a plan. */}
      {!isOverAll && (
        <nav aria-label={say('views')}>
          <ul>
            {VIEWS.filter(({ title }) => isViewShown(title)).map(({ path, title }) => (
              <li key={path}>
                <Link href={hrefOf(path)} aria-current={path === pathname ? 'page' : undefined}>
                  {say(title === 'chain' && !beginsAtIssues ? 'chainWithoutIssues' : title)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}

function Switches() {
  const say = useSay();
  const language = useLanguage();
  const [, setLanguage] = useParameter('lang', 'ja');
  const [theme, setTheme] = useTheme();
  const [isRead, showReadings] = useReadingsShown();
  const hasReadings = useHasReadings();
  const [isPlain, showPlain] = usePlainShown();
  const other = language === 'ja' ? 'en' : 'ja';
  return (
    <div className="switches">
      <button
        type="button"
        className={hasReadings ? undefined : 'idle'}
        aria-pressed={isRead}
        onClick={() => showReadings(!isRead)}
      >
        {say('readings')}
      </button>
      <button type="button" lang="ja" aria-pressed={isPlain} onClick={() => showPlain(!isPlain)}>
        {say('plain')}
      </button>
      <button type="button" lang={other} onClick={() => setLanguage(other)}>
        {other === 'en' ? 'English' : '日本語'}
      </button>
      <label>
        <span className="unseen">{say('theme')}</span>
        <select value={theme} onChange={(event) => setTheme(event.target.value as typeof theme)}>
          {THEMES.map((name) => (
            <option key={name} value={name}>
              {say(`theme-${name}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
