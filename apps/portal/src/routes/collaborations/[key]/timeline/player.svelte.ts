import type { Language } from '@samenspel/domain';
import { within } from './told.ts';
import type { Visit } from './visit.svelte.ts';

const calmStep = 1600;

/** Steps through a visit by itself, and says where each step led. */
export class Player {
  isPlaying = $state(false);
  /** For those who hear the page. */
  said = $state('');
  readonly #visit: Visit;
  readonly #heading: () => string;
  readonly #language: () => Language;

  constructor(visit: Visit, heading: () => string, language: () => Language) {
    this.#visit = visit;
    this.#heading = heading;
    this.#language = language;
    $effect(() => {
      if (!this.isPlaying) return;
      const timer = setInterval(() => {
        this.isPlaying = visit.stepOn() && visit.view.next !== null;
        this.say();
      }, calmStep);
      return () => clearInterval(timer);
    });
  }

  toggle(): void {
    this.isPlaying = !this.isPlaying;
    if (this.isPlaying) this.isPlaying = this.#visit.stepOn();
    this.say();
  }

  pause(): void {
    this.isPlaying = false;
  }

  /** Says where a step led; the handle says it of itself. */
  say(): void {
    const { last } = this.#visit.view;
    const [mark] = last?.date === this.#visit.at ? last.marks : [];
    const sentence = mark && within(mark.sentence[this.#language()]);
    this.said = [this.#heading(), sentence].filter(Boolean).join('. ');
  }
}
