import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { mustBeNode } from './process.ts';

it('an older Node is refused, and what to do is said', () => {
  expect(() => mustBeNode('22.21.1')).toThrow('This is Node 22.21.1. Use Node 24');
  for (const version of ['24.0.0', '25.1.0', process.versions.node]) mustBeNode(version);
});

it('what fails when nobody waits for it ends nothing, and is written down without its words', () => {
  const program = `
    import { pino } from 'pino';
    const { stayUp } = await import('./src/process.ts');
    stayUp(pino());
    void Promise.reject(new TypeError('secret words'));
    setTimeout(() => console.log('still here'), 50);`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: new URL('..', import.meta.url),
    encoding: 'utf8',
  });
  expect(said).toContain('"name":"TypeError"');
  expect(said).toMatch(/still here\n$/);
  expect(said).not.toContain('secret');
});
