import { erasedText } from '@samenspel/domain';
import type { Shape } from './shape.ts';

/** A field in full sentences, from its label and its bounds. */
export function describeField(name: string, shape: Shape, side: 'input' | 'output'): string {
  const { notes, kind, bounds } = shape;
  const label = notes?.label;
  const sentences = [
    label ? `On screen it is called “${label.en}” (in Dutch “${label.nl}”).` : unlabelled(name, kind),
    side === 'input' ? boundsIn(kind, bounds) : '',
    side === 'output' && notes?.erasable ? withoutText(shape) : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function withoutText({ optional }: Shape): string {
  if (optional) return 'It is null when nothing was said or the text was erased.';
  return `It is null when nothing was said; once erased it reads “${erasedText.en}” in the language of its event.`;
}

function unlabelled(name: string, kind: Shape['kind']): string {
  if (kind === 'id') return 'It is an id that was made by the service.';
  if (kind === 'text') return 'It is a key that was made by a machine.';
  return `It is what belongs to “${name}”.`;
}

function boundsIn(kind: Shape['kind'], { min, max }: Shape['bounds']): string {
  if (max === undefined) return '';
  const most = max.toLocaleString('en');
  if (kind === 'text') return `It has at most ${most} characters.`;
  if (kind === 'list') return `There are ${min ?? 0} to ${most} of them.`;
  return kind === 'integer' || kind === 'number' ? `It goes from ${min ?? 0} to ${most}.` : '';
}
