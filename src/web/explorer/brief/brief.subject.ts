import { kindOfId } from '../../../domain/identity';

/** What the list of programs is narrowed to for a brief: by the body, or by the place that it is about. Of one program there is no list. */
export function filterOf(id: string): { department: string } | { place: string } {
  return kindOfId(id) === 'DEPARTMENT' ? { department: id } : { place: id };
}
