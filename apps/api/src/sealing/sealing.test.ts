import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSealingKey, readSealing, type Sealing } from './sealing.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'sealing-')), 'key');
const withNewKey = (): { file: string; sealing: Sealing } => {
  const file = newFile();
  makeSealingKey(file);
  return { file, sealing: readSealing(file) as Sealing };
};
const place = { purpose: 'circle', owner: 'avondplein', about: 'event-1' };

describe('a sealed text', () => {
  const { sealing } = withNewKey();
  const sealed = sealing.seal(place, 'Een vergunning kan blijven liggen. 🕯');

  it('opens in its own place and says nothing by itself', () => {
    expect(sealing.open(place, sealed)).toBe('Een vergunning kan blijven liggen. 🕯');
    expect(Buffer.from(sealed.split('.')[3] ?? '', 'base64url').toString('latin1')).not.toContain(
      'vergunning',
    );
  });

  it('is another one each time', () => {
    expect(sealing.seal(place, 'x')).not.toBe(sealing.seal(place, 'x'));
  });

  it.each([{ owner: 'buurtbakens' }, { about: 'event-2' }, { purpose: 'answers' }])(
    'does not open elsewhere: %o',
    (other) => {
      expect(sealing.open({ ...place, ...other }, sealed)).toBeNull();
    },
  );

  it('does not open when anything of it was changed', () => {
    const parts = sealed.split('.');
    for (const [index, part] of parts.entries()) {
      const changed = parts.with(index, part.startsWith('A') ? `B${part.slice(1)}` : `A${part.slice(1)}`);
      expect(sealing.open(place, changed.join('.'))).toBeNull();
    }
    for (const broken of ['', 'x', '1..', sealed.slice(0, -9)])
      expect(sealing.open(place, broken)).toBeNull();
  });
});

describe('the file of keys', () => {
  it('may hold older keys behind the one that seals', () => {
    const [old, fresh] = [withNewKey(), withNewKey()];
    const sealed = old.sealing.seal(place, 'van vroeger');
    expect(fresh.sealing.open(place, sealed)).toBeNull();
    const both = newFile();
    writeFileSync(both, `${readFileSync(fresh.file, 'utf8')}\n${readFileSync(old.file, 'utf8')}`);
    const sealing = readSealing(both) as Sealing;
    expect(sealing.open(place, sealed)).toBe('van vroeger');
    expect(fresh.sealing.open(place, sealing.seal(place, 'van nu'))).toBe('van nu');
  });

  it('is not made over one that is there', () => {
    const { file } = withNewKey();
    expect(() => makeSealingKey(file)).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
  });

  it.each(['', 'geen sleutel', Buffer.alloc(31).toString('base64')])(
    'is refused when it says “%s”',
    (text) => {
      const file = newFile();
      writeFileSync(file, text);
      expect(() => readSealing(file)).toThrow(expect.objectContaining({ code: 'INVALID' }));
    },
  );

  it('is refused when it is not there, and needs not be named', () => {
    expect(() => readSealing('/nowhere/key')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    expect(readSealing(null)).toBeNull();
  });
});
