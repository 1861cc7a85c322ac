import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProgramsServingSeveralPillarsDocument } from '../../schema/operations.generated.js';
import { TestApp } from '../support/app.js';

describe('the typed operations', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('ask what their documents say', async () => {
    const { programs } = await app.askTyped(ProgramsServingSeveralPillarsDocument, {});
    const names = programs?.nodes.map(({ name }) => name);
    // None of the seven programs of the welfare council, counted by hand in the printed plan.
    expect({ count: programs?.totalCount, names }).toEqual({ count: 0, names: [] });
  });
});
