import { valueWord } from '../../../tables/labels';
import type { NodeKind } from '../operations.generated';
import { useLanguage } from './language';
import { useKindWord } from './plan';

/** Enums whose values are kinds of node. */
const OF_KINDS = ['NodeKind', 'PlanLevel'];

/** What a value of an enum is called in the reader's language: as in tables, and kinds of node as the plan calls them. */
export function useValueWord(): (enumName: string, value: string) => string {
  const language = useLanguage();
  const kindWord = useKindWord();
  return (enumName, value) =>
    OF_KINDS.includes(enumName) ? kindWord(value as NodeKind) : valueWord(enumName, value, language);
}
