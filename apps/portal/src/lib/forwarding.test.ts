import { expect, it } from 'vitest';
import { passedOn } from './forwarding.ts';

const asked = (headers: Record<string, string>) => ({
  getClientAddress: () => '192.0.2.7',
  request: new Request('http://portal/graphql', { headers }),
  url: new URL('http://portal/graphql'),
});

it('a request that is passed on says from where the person came, whatever the person says', () => {
  const claimed = {
    ...{ forwarded: 'for=203.0.113.1', 'x-forwarded-for': '203.0.113.1', 'x-forwarded-host': 'elsewhere' },
    ...{ 'x-forwarded-proto': 'https', 'x-real-ip': '203.0.113.1', host: 'portal', expect: '100-continue' },
    ...{ cookie: 'a=1', 'content-type': 'application/json' },
  };
  const headers = passedOn(asked(claimed), false);
  expect(Object.fromEntries(headers)).toEqual({
    ...{ 'x-forwarded-for': '192.0.2.7', 'x-forwarded-proto': 'http' },
    ...{ cookie: 'a=1', 'content-type': 'application/json' },
  });
});

it('over https only cookies go on that this host alone can set', () => {
  const headers = passedOn(asked({ cookie: 'samenspel.state=a; __Host-samenspel.state=b' }), true);
  expect(headers.get('cookie')).toBe('__Host-samenspel.state=b');
});
