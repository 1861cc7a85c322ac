import type { Severity } from '../operations.generated';

/** How much a gap weighs, the heaviest first. */
export const SEVERITIES: readonly Severity[] = ['ERROR', 'WARNING', 'INFO'];

/** Whether a gap is only to be known: nothing has to be mended, so nothing is marked red. */
export const isNote = ({ severity }: { severity: Severity }) => severity === 'INFO';
