import { pino } from 'pino';
import { expect, it } from 'vitest';
import { terminalLog } from '../../src/cli/terminal.log.js';

it('writes what is logged as lines that people can read, with what went wrong below', () => {
  let text = '';
  const log = pino(
    {},
    terminalLog((line) => {
      text += line;
    }),
  );
  log.warn({ id: 'a1', operation: null, name: 'plan.page', ms: 730 }, 'slow statement');
  log.error({ defect: 'b2', err: new Error('It broke.') }, 'defect');
  const [slow, defect, message, place] = text.split('\n');
  expect(slow).toMatch(/^\d\d:\d\d:\d\d warn slow statement id=a1 operation=null name=plan\.page ms=730$/);
  expect(defect).toMatch(/^\d\d:\d\d:\d\d error defect defect=b2$/);
  expect(message).toBe('Error: It broke.');
  expect(place).toContain('terminal.log.test');
});
