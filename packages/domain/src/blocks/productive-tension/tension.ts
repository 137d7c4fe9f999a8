import { choice, date, line, list, optional, reference, text } from '../../field/field.ts';
import { level3 } from '../../frame/level3.ts';
import { defineKind } from '../../records/kind.ts';

const themes = {
  pace: { nl: 'tempo', en: 'pace' },
  method: { nl: 'werkwijze', en: 'method' },
  ownership: { nl: 'eigenaarschap', en: 'ownership' },
  evidence: { nl: 'bewijs', en: 'evidence' },
  freedom: { nl: 'vrijheid en controle', en: 'freedom and control' },
  language: { nl: 'taal', en: 'language' },
  interests: { nl: 'belangen', en: 'interests' },
  other: { nl: 'anders', en: 'other' },
} as const;

const natures = {
  choice: { nl: 'een keuze', en: 'a choice' },
  'trade-off': { nl: 'een afweging', en: 'a trade-off' },
  'both-needed': { nl: 'blijvend allebei nodig', en: 'both needed for good' },
} as const;

const health = {
  productive: { nl: 'vruchtbaar', en: 'productive' },
  manageable: { nl: 'hanteerbaar', en: 'manageable' },
  straining: { nl: 'schurend', en: 'straining' },
  harmful: { nl: 'schadelijk', en: 'harmful' },
  unclear: { nl: 'nog onduidelijk', en: 'not clear yet' },
} as const;

export const tension = defineKind('Tension', {
  block: 'productive-tension',
  name: { nl: 'Spanning', en: 'Tension' },
  plural: { nl: 'Spanningen', en: 'Tensions' },
  titleField: 'title',
  lane: 'tensions',
  fields: {
    title: line({ nl: 'titel', en: 'title' }),
    poleA: line({ nl: 'pool A', en: 'pole A' }),
    poleB: line({ nl: 'pool B', en: 'pole B' }),
    theme: choice('TensionTheme', { nl: 'thema', en: 'theme' }, themes),
    nature: optional(choice('TensionNature', { nl: 'aard', en: 'nature' }, natures)),
    health: choice('TensionHealth', { nl: 'gezondheid', en: 'health' }, health),
    intensity: choice('Level3', { nl: 'hevigheid', en: 'intensity' }, level3),
    partners: optional(
      list(
        { nl: 'tussen wie', en: 'partners' },
        reference({ nl: 'tussen wie', en: 'partners' }, 'partner'),
        0,
        20,
      ),
    ),
    agreement: optional(text({ nl: 'afspraak', en: 'agreement' }, 2000)),
    reviewOn: optional(date({ nl: 'opnieuw bekijken op', en: 'review on' })),
  },
  later: ['agreement'],
  states: {
    open: { nl: 'open', en: 'open' },
    held: { nl: 'bewust opengehouden', en: 'held open on purpose' },
    escalated: { nl: 'geëscaleerd', en: 'escalated' },
    resolved: { nl: 'opgelost', en: 'resolved' },
    faded: { nl: 'weggeëbd', en: 'faded' },
  },
  ended: ['resolved', 'faded'],
  events: {
    TensionSurfaced: {
      command: 'surfaceTension',
      does: { nl: 'Spanning benoemen', en: 'Name a tension' },
      says: { nl: 'is boven tafel', en: 'surfaced' },
      from: ['new'],
      to: 'open',
    },
    TensionReassessed: {
      command: 'reassessTension',
      does: { nl: 'Opnieuw bekijken', en: 'Look again' },
      says: { nl: 'is opnieuw bekeken', en: 'was reassessed' },
      from: 'active',
      needs: ['health', 'intensity'],
      asks: ['nature', 'reviewOn'],
    },
    TensionHeld: {
      command: 'holdTension',
      does: { nl: 'Bewust openhouden', en: 'Hold open on purpose' },
      says: { nl: 'blijft bewust open', en: 'is held open on purpose' },
      from: ['open', 'escalated'],
      to: 'held',
      needs: ['agreement'],
      asks: ['reviewOn'],
    },
    TensionEscalated: {
      command: 'escalateTension',
      does: { nl: 'Escaleert', en: 'It escalates' },
      says: { nl: 'is geëscaleerd', en: 'escalated' },
      from: ['open', 'held'],
      to: 'escalated',
      asks: ['health', 'intensity'],
    },
    TensionResolved: {
      command: 'resolveTension',
      does: { nl: 'Oplossen', en: 'Resolve' },
      says: { nl: 'is opgelost', en: 'was resolved' },
      from: 'active',
      to: 'resolved',
      asks: ['agreement'],
      also: {
        yielded: optional(text({ nl: 'wat het opleverde', en: 'what it yielded' }, 2000)),
      },
    },
    TensionFaded: {
      command: 'letTensionFade',
      does: { nl: 'Is weggeëbd', en: 'It faded' },
      says: { nl: 'is weggeëbd', en: 'faded' },
      from: 'active',
      to: 'faded',
    },
  },
});
