import { expect, test } from 'vitest';
import { erasureRegister } from './erasure-register.mjs';

test('our own database has its register in the data folder, and a foreign one has none', () => {
  expect(erasureRegister({ dataDir: '/data' }, {})).toEqual({ ERASURE_REGISTER: '/data/erasures.jsonl' });
  expect(erasureRegister({ dataDir: '/data', databaseUrl: 'postgresql://elsewhere/x' }, {})).toEqual({});
});

test('a register that was named is used, from wherever npm was called', () => {
  const env = { ERASURE_REGISTER: 'kept/erasures.jsonl', INIT_CWD: '/home/somebody' };
  expect(erasureRegister({ dataDir: '/data' }, env)).toEqual({
    ERASURE_REGISTER: '/home/somebody/kept/erasures.jsonl',
  });
});
