import { expect, it } from 'vitest';
import { Company } from './company.ts';

it('knows of others for as long as they ask, however often somebody asks in between', () => {
  const company = new Company();
  company.asks('here', 0);
  expect(company.hasOthersThan('here', 0)).toBe(false);
  expect(company.hasOthersThan('there', 0)).toBe(true);
  company.asks('there', 100);
  for (let at = 200; at < 2_000; at += 100) company.asks('here', at);
  expect([company.hasOthersThan('here', 2_000), company.hasOthersThan('here', 2_200)]).toEqual([true, false]);
});
