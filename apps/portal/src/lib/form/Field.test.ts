import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Choice from './Choice.svelte';
import Field from './Field.svelte';
import Problems from './Problems.svelte';

const idOf = (html: string, attribute: string) => html.match(new RegExp(`${attribute}="([^"]+)"`))?.[1] ?? '';

describe('a field', () => {
  it('ties its label to the control', () => {
    const { body } = render(Field, { props: { name: 'title', label: 'Titel' } });
    expect(idOf(body, 'for')).toBe(idOf(body, '<input[^>]* id'));
  });

  it('shows the sentence about it beside it, and says so to those who do not see', () => {
    const problems = { title: 'Vul dit in.', other: 'Iets anders.' };
    const { body } = render(Field, {
      props: { name: 'title', label: 'Titel', hint: 'Eén regel.', problems },
    });
    const described = idOf(body, 'aria-describedby').split(' ');
    expect(described).toHaveLength(2);
    for (const id of described) expect(body).toContain(`id="${id}"`);
    expect(body).toContain('aria-invalid="true"');
    expect(body).toContain('Vul dit in.');
    expect(body).not.toContain('Iets anders.');
  });

  it('keeps what was typed, and cannot be broken out of', () => {
    const value = '</textarea><script>"hi"</script>';
    const { body } = render(Field, { props: { name: 'why', label: 'Waarom', kind: 'text', value } });
    expect(body).not.toContain('<script>');
    expect(body).toContain('&lt;/textarea');
  });
});

describe('a choice', () => {
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ];

  it('keeps every chosen option of several', () => {
    const { body } = render(Choice, {
      props: { name: 'who', label: 'Wie', options, value: ['a', 'b'], several: true },
    });
    expect(body.match(/name="who\[\]"[^>]*checked/g)).toHaveLength(2);
  });

  it('names its problem for the whole group', () => {
    const problems = { who: 'Kies een van de mogelijkheden.' };
    const { body } = render(Choice, { props: { name: 'who', label: 'Wie', options, problems } });
    expect(body).toContain(`id="${idOf(body, 'aria-describedby')}"`);
    expect(body).toContain('Kies een van de mogelijkheden.');
  });
});

describe('what is said above a form', () => {
  it('tells after a conflict what changed and that nothing typed is lost', () => {
    const problem = {
      code: 'CONFLICT',
      text: 'Er is iets veranderd.',
      fields: {},
      changed: ['Nieuwe fase: Kaderen.'],
    };
    const { body } = render(Problems, { props: { problem, language: 'nl' } });
    expect(body).toContain('role="alert"');
    expect(body).toContain('<li>Nieuwe fase: Kaderen.</li>');
    expect(body).toContain('Wat je schreef staat er nog.');
  });

  it('is nothing when nothing is wrong', () => {
    expect(render(Problems, { props: { problem: undefined, language: 'nl' } }).body).not.toContain('alert');
  });
});
