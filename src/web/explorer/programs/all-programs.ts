import { ProgramPageDocument, type ProgramPageQuery } from '../operations.generated';
import { useAllPages } from '../shared/use-all-pages';

const pageOf = ({ programs }: ProgramPageQuery) => programs;

/** All programs of a plan. */
export const useAllPrograms = (plan: string) => useAllPages(ProgramPageDocument, { plan }, pageOf);
