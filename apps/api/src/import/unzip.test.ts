import { describe, expect, it } from 'vitest';
import { renamedIn, zipOf } from '../testing/zip.ts';
import { mostBytes, mostEntries } from './limits.ts';
import { unzip } from './unzip.ts';

const record = '# 1. Use lamps\n\nDate: 2024-01-02\n';
const megabyte = 1024 * 1024;

describe('a zip', () => {
  it('gives its Markdown files and leaves the rest alone', async () => {
    const zip = await zipOf([
      { name: 'doc/0001-use-lamps.md', content: record },
      { name: 'doc/picture.png', content: Buffer.alloc(100) },
      { name: 'doc/0002-é.markdown', content: '\uFEFFtext' },
    ]);
    expect(await unzip(zip)).toEqual([
      { path: 'doc/0001-use-lamps.md', content: record },
      { path: 'doc/0002-é.markdown', content: '\uFEFFtext' },
    ]);
  });

  it.each([
    ['leads out of it', '../../etc.md'],
    ['leads out of it on the way', 'a/../../b.md'],
    ['begins at the root', '/etc/pass.md'],
    ['begins at a drive', 'C:/windows.md'],
    ['uses another slash', '..\\..\\etc.md'],
  ])('is refused when a path %s', async (_, path) => {
    const harmless = `x${'y'.repeat(path.length - 4)}.md`;
    const zip = renamedIn(await zipOf([{ name: harmless, content: record }]), harmless, path);
    await expect(unzip(zip)).rejects.toMatchObject({ code: 'INVALID', field: 'files' });
  });

  it('is refused when it holds a link to somewhere else', async () => {
    const zip = await zipOf([{ name: 'a.md', content: '/etc/passwd', mode: 0o120777 }]);
    await expect(unzip(zip)).rejects.toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('link'),
    });
  });

  it('is refused when a small file would become a large one', async () => {
    const zip = await zipOf([{ name: 'bomb.md', content: Buffer.alloc(40 * megabyte) }]);
    expect(zip.length).toBeLessThan(megabyte);
    await expect(unzip(zip)).rejects.toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('too large'),
    });
  });

  it('is refused when many files together become too large, however they are packed', async () => {
    const one = Buffer.alloc(250 * 1024, 'a decision record of some length, again and again. ');
    const count = Math.ceil(mostBytes / one.length) + 1;
    const zip = await zipOf(Array.from({ length: count }, (_, n) => ({ name: `${n}.md`, content: one })));
    await expect(unzip(zip)).rejects.toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('too large'),
    });
  });

  it('is not believed about the size of its files', async () => {
    const zip = await zipOf([{ name: 'a.md', content: Buffer.alloc(megabyte, 'text ') }]);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(megabyte);
    const small = Buffer.alloc(4);
    small.writeUInt32LE(10);
    await expect(
      unzip(renamedIn(zip, size.toString('latin1'), small.toString('latin1'))),
    ).rejects.toMatchObject({
      code: 'INVALID',
    });
  });

  it('is refused when it holds too many files', async () => {
    const zip = await zipOf(
      Array.from({ length: mostEntries + 1 }, (_, n) => ({ name: `${n}.txt`, content: '' })),
    );
    await expect(unzip(zip)).rejects.toMatchObject({ code: 'INVALID' });
  });

  it.each([
    ['no zip', Buffer.from('# A record')],
    ['nothing', Buffer.alloc(0)],
  ])('is refused when it is %s', async (_, bytes) => {
    await expect(unzip(bytes)).rejects.toMatchObject({ code: 'INVALID', field: 'files' });
  });

  it('is refused when it was cut off', async () => {
    const zip = await zipOf([{ name: 'a.md', content: record.repeat(200) }]);
    await expect(unzip(Buffer.concat([zip.subarray(0, 20), zip.subarray(60)]))).rejects.toMatchObject({
      code: 'INVALID',
    });
  });

  it('keeps just enough of a file that is too large to see that it is', async () => {
    const noise = Array.from({ length: 60_000 }, (_, n) => `${n * 7919} `).join('');
    const [file] = await unzip(await zipOf([{ name: 'a.md', content: noise }]));
    expect(file?.content.length).toBeLessThan(noise.length);
    expect(file?.content.length).toBeGreaterThan(256 * 1024);
  });
});
