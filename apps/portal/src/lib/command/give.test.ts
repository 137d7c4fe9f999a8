import { Refused } from '@samenspel/client';
import { describe, expect, it } from 'vitest';
import { giveCommand } from './give.ts';

const texts = { nl: 'Vul dit in.', en: 'Fill this in.' };
const refusal = (details: Partial<Refused['details']>) =>
  new Refused({ code: 'INVALID', text: texts, issues: [], changed: [], ...details });

function sending(fields: Record<string, string>, language: 'nl' | 'en' = 'nl') {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const request = new Request('http://portal.test/', { method: 'POST', body });
  const whoIs = async () => 'ann';
  return { request, locals: { language, theme: 'system', token: null, whoIs } } as const;
}

describe('a form that arrived', () => {
  const give = async () => 'given';

  it('is taken from whom it was made for, and from nobody else who signed in meanwhile', async () => {
    expect(await giveCommand(sending({ 'command.person': 'ann' }), give)).toBe('given');
    await expect(giveCommand(sending({ 'command.person': 'bob' }), give)).rejects.toMatchObject({
      status: 409,
    });
  });

  it('has as many fields as a form can have', async () => {
    const many = Object.fromEntries(Array.from({ length: 2_501 }, (_, n) => [`f${n}`, 'x']));
    await expect(giveCommand(sending(many), give)).rejects.toMatchObject({ status: 400 });
    const body = 'a&'.repeat(100_000);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const request = new Request('http://portal.test/', { method: 'POST', body, headers });
    await expect(giveCommand({ ...sending({}), request }, give)).rejects.toMatchObject({ status: 400 });
  });
});

describe('giving a command from a form', () => {
  it('keeps a field of the record apart from the command it goes with', async () => {
    const given = await giveCommand(
      sending({ 'command.basedOn': 'seen', 'basedOn[]': 'setback-1' }),
      async (values, envelope) => ({ values, envelope }),
    );
    expect(given).toMatchObject({ values: { basedOn: ['setback-1'] }, envelope: { basedOn: 'seen' } });
  });

  it('hands over what was filled in, apart from the envelope', async () => {
    const given = await giveCommand(
      sending({ 'command.id': 'c1', 'command.basedOn': 'seen', title: 'Kiosk', why: '' }),
      async (values, envelope) => ({ values, envelope }),
    );
    expect(given).toMatchObject({
      values: { title: 'Kiosk' },
      envelope: { commandId: 'c1', basedOn: 'seen' },
    });
    expect(given).not.toHaveProperty('values.why');
  });

  it('brings a refusal back beside its fields, in the language of the person, with all that was typed', async () => {
    const failure = await giveCommand(sending({ title: '', why: 'daarom' }, 'en'), () =>
      Promise.reject(refusal({ issues: [{ field: 'title', text: texts }] })),
    );
    expect(failure).toMatchObject({
      status: 400,
      data: { values: { why: 'daarom' }, problem: { fields: { title: 'Fill this in.' } } },
    });
  });

  it('goes on from where the history stands after a conflict, and says what changed', async () => {
    const changed = [{ nl: 'Nieuwe fase: Kaderen.', en: 'New phase: Framing.' }];
    const failure = await giveCommand(sending({ 'command.basedOn': 'seen', title: 'Kiosk' }), () =>
      Promise.reject(refusal({ code: 'CONFLICT', currentHead: 'now', changed })),
    );
    expect(failure).toMatchObject({
      status: 409,
      data: { basedOn: 'now', values: { title: 'Kiosk' }, problem: { changed: ['Nieuwe fase: Kaderen.'] } },
    });
  });

  it('does not hide what is no refusal', async () => {
    const giving = giveCommand(sending({}), () => Promise.reject(new TypeError('broken')));
    await expect(giving).rejects.toThrowError('broken');
  });
});
