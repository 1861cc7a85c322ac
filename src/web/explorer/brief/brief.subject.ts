import { kindOfId } from '../../../domain/identity';

/** What the list of programs is narrowed to for a brief: by the body or the place that it is about, or by the name of the program. */
export function filterOf(id: string, name: string): Record<string, string> {
  switch (kindOfId(id)) {
    case 'DEPARTMENT':
      return { department: id };
    case 'PROGRAM':
      return { q: name };
    default:
      return { place: id };
  }
}
