import type { Shape } from './shape.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const humanised = (name: string) => capital(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

/** A field in full sentences, from its label and its bounds. */
export function describeField(name: string, shape: Shape, side: 'input' | 'output'): string {
  const { notes, kind, bounds } = shape;
  const label = notes?.label;
  const sentences = [
    label ? `${capital(label.en)} (in Dutch: ${label.nl}).` : `${humanised(name)}${meaningOf(kind)}.`,
    side === 'input' ? boundsIn(kind, bounds) : '',
    side === 'output' && notes?.erasable ? 'Null when nothing was said or the text was erased.' : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

const meaningOf = (kind: Shape['kind']): string => {
  if (kind === 'id') return ', made by the service';
  return kind === 'text' ? ', a key made by a machine' : ' of the record';
};

function boundsIn(kind: Shape['kind'], { min, max }: Shape['bounds']): string {
  if (kind === 'text' && max !== undefined) return `At most ${max.toLocaleString('en')} characters.`;
  if (kind === 'list' && max !== undefined) return `From ${min ?? 0} to ${max.toLocaleString('en')} of them.`;
  if ((kind === 'integer' || kind === 'number') && max !== undefined) return `From ${min ?? 0} to ${max}.`;
  return '';
}
