import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { SEARCH_PATH } from '../../../domain/view';
import { SearchDocument } from '../operations.generated';
import { goTo, hrefOf, hrefOfNode, useAddress } from '../shared/address';
import { kindOf, wordOf } from '../shared/kind';
import { useLanguage, useSay } from '../shared/language';
import { textOf } from '../shared/node-link';
import { OwnPlan } from '../shared/own-plan';
import { usePaused } from '../shared/paused';
import { useHasOtherPlans, usePlanIfLoaded, usePlanOfNode } from '../shared/plan';
import { isOfName, Snippet } from '../shared/snippet';
import { useAnswer } from '../shared/use-answer';

/** Hits that are offered while one types; the page of the search has the rest. */
const OFFERED = 8;

/** The search box, which answers as one types: arrows choose a hit, Enter goes there, or to all hits. */
export function SearchBox() {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const { href, searchParams, pathname } = useAddress();
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const box = useRef<HTMLFormElement>(null);
  // While Japanese is composed the letters are not yet what is looked for.
  const [isComposing, setIsComposing] = useState(false);
  const paused = usePaused(text.trim(), isComposing);
  const wanted = isComposing ? '' : paused;
  const plan = usePlanIfLoaded();
  const planOf = usePlanOfNode();
  const isOverAll = useHasOtherPlans() && !plan;
  const { answer, error } = useAnswer(
    SearchDocument,
    wanted ? { text: wanted, first: OFFERED, plan: plan?.id ?? null } : null,
  );
  const hits = isOpen && wanted ? (answer?.data.search.nodes ?? []) : [];

  // biome-ignore lint/correctness/useExhaustiveDependencies: wherever the reader goes, the offers are done with.
  useEffect(() => {
    setIsOpen(false);
    if (pathname === SEARCH_PATH) setText(searchParams.get('q') ?? '');
  }, [href]);

  const go = (index: number) => {
    const hit = hits[index];
    setIsOpen(false);
    if (hit) goTo(hrefOfNode(hit.node.id));
    else if (text.trim()) goTo(hrefOf(SEARCH_PATH, { q: text.trim() }));
  };
  const press = (event: KeyboardEvent) => {
    // Enter and arrows that belong to the input of Japanese are not for us.
    if (isComposing || event.nativeEvent.isComposing) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setChosen(((chosen + step + 1 + hits.length + 1) % (hits.length + 1)) - 1);
    } else if (event.key === 'Escape') {
      setIsOpen(false);
      setChosen(-1);
    }
  };

  return (
    <search className="search">
      <form
        ref={box}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isComposing) go(chosen);
        }}
        onBlur={(event) => {
          if (!box.current?.contains(event.relatedTarget)) setIsOpen(false);
        }}
      >
        <input
          type="text"
          role="combobox"
          aria-label={say('search')}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-hits`}
          aria-autocomplete="list"
          aria-activedescendant={chosen >= 0 && hits[chosen] ? `${id}-${chosen}` : undefined}
          autoComplete="off"
          enterKeyHint="search"
          placeholder={say(isOverAll ? 'searchAllHint' : 'searchHint')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setIsOpen(true);
            setChosen(-1);
          }}
          onCompositionStart={() => setIsComposing(true)}
          onCompositionEnd={(event) => {
            setIsComposing(false);
            setText(event.currentTarget.value);
          }}
          onKeyDown={press}
        />
        <button type="submit">{say('search')}</button>
        <div
          id={`${id}-hits`}
          role="listbox"
          aria-label={say('hits')}
          className="hits"
          hidden={hits.length === 0}
          tabIndex={-1}
        >
          {hits.map(({ node, snippet }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box, as in every combobox.
            <div
              key={node.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => go(index)}
            >
              <span className="kind">{wordOf(kindOf(node), language, planOf(node.id)?.levelNames ?? [])}</span>{' '}
              {isOfName(snippet, textOf(node)) ? (
                <Snippet html={snippet} />
              ) : (
                <>
                  <span lang="ja">{textOf(node)}</span>
                  <Snippet html={snippet} className="below" />
                </>
              )}
              {isOverAll && <OwnPlan id={node.id} />}
            </div>
          ))}
        </div>
        <p
          role="status"
          className={isOpen && wanted && (error || answer?.data.search.totalCount === 0) ? 'none' : 'unseen'}
        >
          {isOpen &&
            wanted &&
            (error ? say(error.reason) : answer && say('found', { count: answer.data.search.totalCount }))}
        </p>
      </form>
    </search>
  );
}
