import { EXPLAINED, type ExplainedWord } from '../../../domain/explained-words';
import { GLOSSARY_PATH } from '../../../domain/view';
import { hrefOf } from './address';
import { useLanguage, useSay } from './language';
import { Link } from './link';

/** A small sign beside a word that tells what it means, and leads to where all are explained. */
export function Explained({ word }: { word: ExplainedWord }) {
  const say = useSay();
  const language = useLanguage();
  const { word: names, means } = EXPLAINED[word];
  const name = names[language === 'ja' ? 0 : 1];
  return (
    <Link
      className="explained"
      href={`${hrefOf(GLOSSARY_PATH)}#${word}`}
      title={means[language]}
      aria-label={say('meaningOf', { word: name })}
    >
      ⓘ
    </Link>
  );
}
