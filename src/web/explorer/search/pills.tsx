import { Link } from '../shared/link';

/** A way to narrow what is shown. */
export interface Pill {
  href: string;
  isChosen: boolean;
  text: string;
}

/** Ways to narrow what is shown, one of them chosen. */
export function Pills({ label, pills }: { label: string; pills: readonly Pill[] }) {
  return (
    <nav aria-label={label}>
      <ul className="inline pills">
        {pills.map(({ href, isChosen, text }) => (
          <li key={href}>
            <Link href={href} aria-current={isChosen ? 'true' : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
