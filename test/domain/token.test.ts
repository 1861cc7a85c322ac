import { describe, expect, it } from 'vitest';
import { checkScope, dayInJapan, hashOf, newToken, type Token, tokenPresented } from '../../src/domain/token.js';

const NOW = new Date('2027-03-31T12:00:00+09:00');
const token = (secret: string, more: Partial<Token> = {}): Token => ({
  name: secret,
  hash: hashOf(secret),
  scopes: ['record'],
  municipalities: ['011002'],
  expires: null,
  ...more,
});

describe('a token', () => {
  it('is told by its hash among others, whatever the case of the scheme', () => {
    const tokens = [token('one'), token('two')];
    expect(tokenPresented(tokens, 'Bearer two', NOW)?.name).toBe('two');
    expect(tokenPresented(tokens, 'bearer  one', NOW)?.name).toBe('one');
    for (const header of [
      undefined,
      '',
      'two',
      'Basic two',
      'Bearer',
      'Bearer three',
      'Bearer two one',
      'Bearer Two',
    ]) {
      expect(tokenPresented(tokens, header, NOW)).toBeNull();
    }
  });

  it('is good through its last day in Japan', () => {
    const until = [token('x', { expires: '2027-03-31' })];
    expect(tokenPresented(until, 'Bearer x', new Date('2027-03-31T23:59:59+09:00'))).not.toBeNull();
    expect(tokenPresented(until, 'Bearer x', new Date('2027-04-01T00:00:00+09:00'))).toBeNull();
    expect(dayInJapan(new Date('2027-03-31T15:00:00Z'))).toBe('2027-04-01');
  });

  it('allows its scopes in its municipalities only', () => {
    expect(() => checkScope(token('x'), 'record', '011002')).not.toThrow();
    expect(() => checkScope(token('x'), 'import', '011002')).toThrow(/does not allow/);
    expect(() => checkScope(token('x'), 'record', '122173')).toThrow(/does not allow/);
  });

  it('is another one each time', () => {
    expect(newToken()).not.toBe(newToken());
    expect(newToken()).toMatch(/^keikaku_[\w-]{43}$/);
  });
});
