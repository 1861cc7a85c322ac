import { describe, it } from 'vitest';
import { changed, expectProblems } from '../expect-problems.js';

const OWN = 'departments: [fukushi, center]';

describe('the departments of a listing', () => {
  it('are reported where they are those of its program', () => {
    expectProblems(changed([OWN, 'departments: ▲[fukushi]']), [
      'pillars[0].measures[0].initiatives[1].programs[1].departments: these are the departments of the program anyway; a listing has departments of its own only where others are printed: remove them',
    ]);
  });

  it.each(['departments: [center]', 'departments: [center, fukushi]'])('may be others: %s', (departments) => {
    expectProblems(changed([OWN, departments]), []);
  });
});
